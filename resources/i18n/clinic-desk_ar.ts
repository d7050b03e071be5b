<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Clinic Desk</source>
        <translation>حول Clinic Desk</translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation>Clinic Desk {version}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Qt {version}</source>
        <translation>Qt {version}</translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation>يوم العيادة، وغرفة فيديو خاصة لكل موعد.</translation>
    </message>
    <message>
        <source>The text of this licence is not on this computer.</source>
        <translation>نص هذا الترخيص غير موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>مكوّنات البرنامج</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Alarm</source>
        <translation>إنذار</translation>
    </message>
    <message>
        <source>Alarm: {words}</source>
        <translation>إنذار: {words}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next alarm</source>
        <translation>الإنذار التالي</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>تم الاطلاع</translation>
    </message>
    <message>
        <source>Show visit</source>
        <translation>عرض الموعد</translation>
    </message>
    <message>
        <source>Take this alarm away; who did so is recorded</source>
        <translation>إزالة هذا الإنذار؛ ويُسجَّل من أزاله</translation>
    </message>
    <message>
        <source>{since} · {number} of {all}</source>
        <translation>{since} · {number} من {all}</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>A backup of the database was put back</source>
        <translation>استُعيدت نسخة احتياطية من قاعدة البيانات</translation>
    </message>
    <message>
        <source>A room that should be shut is still open</source>
        <translation>غرفة يجب أن تكون مغلقة ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Ask who they are. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation>اسأل من هم. الروابط الجديدة (Ctrl+Shift+R) تغلق الغرفة وتنشئ غيرها.</translation>
    </message>
    <message>
        <source>It is blocked, and nobody was sent there. Open the visit for a new room, then copy the patient&apos;s link again.</source>
        <translation>الغرفة موقوفة، ولم يُرسَل إليها أحد. افتح الموعد لإنشاء غرفة جديدة، ثم انسخ رابط المريض من جديد.</translation>
    </message>
    <message>
        <source>Its old links may still work. The desk keeps trying; close it at the video service as well.</source>
        <translation>قد تظل روابطها القديمة صالحة. يواصل المكتب المحاولة؛ أغلقها لدى خدمة الفيديو أيضًا.</translation>
    </message>
    <message>
        <source>Keep the database and its backups as they are, and tell whoever answers for privacy.</source>
        <translation>أبقِ قاعدة البيانات ونسخها الاحتياطية كما هي، وأبلغ المسؤول عن الخصوصية.</translation>
    </message>
    <message>
        <source>Look who is inside. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation>انظر من في الداخل. الروابط الجديدة (Ctrl+Shift+R) تغلق الغرفة وتنشئ غيرها.</translation>
    </message>
    <message>
        <source>More people than were invited were in this visit&apos;s room</source>
        <translation>كان في غرفة هذا الموعد أشخاص أكثر من المدعوين</translation>
    </message>
    <message>
        <source>Somebody unknown was in this visit&apos;s room</source>
        <translation>كان في غرفة هذا الموعد شخص مجهول</translation>
    </message>
    <message>
        <source>The audit trail was changed from outside</source>
        <translation>غُيِّر سجل التدقيق من خارج البرنامج</translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s</source>
        <translation>ذكرت خدمة الفيديو غرفة ليست لهذا الموعد</translation>
    </message>
    <message>
        <source>What was written since is gone, and every visit gets a new room: copy the patients&apos; links again.</source>
        <translation>ما كُتب بعدها ضاع، ولكل موعد غرفة جديدة: انسخ روابط المرضى من جديد.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation>
            <numerusform>لا مرضى ينتظرون</numerusform>
            <numerusform>مريض واحد ينتظر</numerusform>
            <numerusform>مريضان ينتظران</numerusform>
            <numerusform>%n مرضى ينتظرون</numerusform>
            <numerusform>%n مريضًا ينتظرون</numerusform>
            <numerusform>%n مريض ينتظرون</numerusform>
        </translation>
    </message>
    <message>
        <source>A patient is waiting</source>
        <translation>مريض ينتظر</translation>
    </message>
    <message>
        <source>A patient is waiting for the {time} visit</source>
        <translation>مريض ينتظر موعد الساعة {time}</translation>
    </message>
    <message>
        <source>click to show</source>
        <translation>انقر للعرض</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Arrow keys move among the answers</source>
        <translation>مفاتيح الأسهم للتنقل بين الإجابات</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>حُجز</translation>
    </message>
    <message>
        <source>booked again</source>
        <translation>حُجز من جديد</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>أُدخل خطأ</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>moved away from this day</source>
        <translation>نُقل من هذا اليوم</translation>
    </message>
    <message>
        <source>moved from {before} to {after}</source>
        <translation>نُقل من {before} إلى {after}</translation>
    </message>
    <message>
        <source>moved to this day</source>
        <translation>نُقل إلى هذا اليوم</translation>
    </message>
    <message>
        <source>now {how}</source>
        <translation>الآن {how}</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>على قائمة الانتظار</translation>
    </message>
    <message>
        <source>session added</source>
        <translation>أُضيفت فترة دوام</translation>
    </message>
    <message>
        <source>session changed</source>
        <translation>تغيّرت فترة دوام</translation>
    </message>
    <message>
        <source>session taken out</source>
        <translation>سُحبت فترة دوام</translation>
    </message>
    <message>
        <source>slot blocked</source>
        <translation>أُوقفت خانة</translation>
    </message>
    <message>
        <source>slot no longer blocked</source>
        <translation>أُلغي إيقاف خانة</translation>
    </message>
</context>
<context>
    <name>AwayBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this list (Esc)</source>
        <translation>إغلاق هذه القائمة (Esc)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>Since you looked away: %n changes</source>
        <translation>
            <numerusform>في غيابك: لا تغييرات</numerusform>
            <numerusform>في غيابك: تغيير واحد</numerusform>
            <numerusform>في غيابك: تغييران</numerusform>
            <numerusform>في غيابك: %n تغييرات</numerusform>
            <numerusform>في غيابك: %n تغييرًا</numerusform>
            <numerusform>في غيابك: %n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>نُسخت احتياطيًا وفُحصت: {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
</context>
<context>
    <name>BeginningPage</name>
    <message>
        <source>A &amp;sample clinic</source>
        <translation>عيادة &amp;نموذجية</translation>
    </message>
    <message>
        <source>A day sheet as CSV, or the old system&apos;s sessions as JSON. You see what it would change before anything is written.</source>
        <translation>ورقة يوم بصيغة CSV، أو فترات دوام النظام القديم بصيغة JSON. يظهر ما ستغيّره قبل كتابة أي شيء.</translation>
    </message>
    <message>
        <source>A sample clinic can only be put into an empty one: this one is not empty.</source>
        <translation>لا توضع العيادة النموذجية إلا في قاعدة فارغة: هذه ليست فارغة.</translation>
    </message>
    <message>
        <source>An &amp;empty day</source>
        <translation>يوم &amp;فارغ</translation>
    </message>
    <message>
        <source>Invented doctors and patients, to try everything with. It is not for real patients: for those, begin with an empty day.</source>
        <translation>أطباء ومرضى من الخيال، لتجربة كل شيء. ليست لمرضى حقيقيين: لهم ابدأ بيوم فارغ.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>What a file h&amp;olds</source>
        <translation>م&amp;حتوى ملف</translation>
    </message>
    <message>
        <source>What should be there when the window opens?</source>
        <translation>ماذا يكون موجودًا عند فتح النافذة؟</translation>
    </message>
    <message>
        <source>You plan your doctors&apos; sessions yourself, and book.</source>
        <translation>تخطط فترات دوام أطبائك بنفسك، وتحجز.</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Block this slot</source>
        <translation>إيقاف هذه الخانة</translation>
    </message>
    <message>
        <source>Team meeting, lunch, paperwork…</source>
        <translation>اجتماع الفريق، غداء، أعمال ورقية…</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: %n letters are enough.</source>
        <translation>
            <numerusform>هذا طويل جدًا.</numerusform>
            <numerusform>هذا طويل جدًا: يكفي حرف واحد.</numerusform>
            <numerusform>هذا طويل جدًا: يكفي حرفان.</numerusform>
            <numerusform>هذا طويل جدًا: تكفي %n أحرف.</numerusform>
            <numerusform>هذا طويل جدًا: يكفي %n حرفًا.</numerusform>
            <numerusform>هذا طويل جدًا: يكفي %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type why, or press B in the table to block without a word.</source>
        <translation>اكتب السبب، أو اضغط B في الجدول للإيقاف دون سبب.</translation>
    </message>
    <message>
        <source>Why the slot is blocked</source>
        <translation>سبب إيقاف الخانة</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message numerus="yes">
        <source>%n of {count} clash:</source>
        <translation>
            <numerusform>لا تعارض من بين {count}:</numerusform>
            <numerusform>موعد واحد من {count} يتعارض:</numerusform>
            <numerusform>موعدان من {count} يتعارضان:</numerusform>
            <numerusform>%n مواعيد من {count} تتعارض:</numerusform>
            <numerusform>%n موعدًا من {count} تتعارض:</numerusform>
            <numerusform>%n موعد من {count} تتعارض:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;In person</source>
        <translation>&amp;حضوري</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;هاتفي</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;فيديو</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>بعد الظهر</translation>
    </message>
    <message numerus="yes">
        <source>All %n are free.</source>
        <translation>
            <numerusform>كلها شاغرة.</numerusform>
            <numerusform>الخانة شاغرة.</numerusform>
            <numerusform>الخانتان شاغرتان.</numerusform>
            <numerusform>كلها شاغرة: %n خانات.</numerusform>
            <numerusform>كلها شاغرة: %n خانة.</numerusform>
            <numerusform>كلها شاغرة: %n خانة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time of day</source>
        <translation>أي وقت من اليوم</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Book {slot}</source>
        <translation>حجز {slot}</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>المساء</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>No birth date and no phone number known</source>
        <translation>لا تاريخ ميلاد ولا رقم هاتف معروف</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>سُجِّل المريض</translation>
    </message>
    <message>
        <source>There are visits at these times already: {visits}.</source>
        <translation>توجد مواعيد في هذه الأوقات من قبل: {visits}.</translation>
    </message>
    <message>
        <source>There is a visit at that time already: {visits}.</source>
        <translation>يوجد موعد في ذلك الوقت من قبل: {visits}.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>مواليد {day}</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>ملف {number}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {doctor}</source>
        <translation>{day}، {start} إلى {end}، {doctor}</translation>
    </message>
    <message>
        <source>{day}, {time} with {doctor}</source>
        <translation>{day}، {time} مع {doctor}</translation>
    </message>
    <message>
        <source>{day}: taken</source>
        <translation>{day}: محجوزة</translation>
    </message>
    <message>
        <source>{day}: taken; {time} is free</source>
        <translation>{day}: محجوزة؛ {time} شاغرة</translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time</source>
        <translation>{day}: هذا الوقت غير موجود بسبب تغيير الساعة</translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time; {time} is free</source>
        <translation>{day}: هذا الوقت غير موجود بسبب تغيير الساعة؛ {time} شاغرة</translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then</source>
        <translation>{day}: لا خانة للطبيب في هذا الوقت</translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then; {time} is free</source>
        <translation>{day}: لا خانة للطبيب في هذا الوقت؛ {time} شاغرة</translation>
    </message>
    <message numerus="yes">
        <source>{patient} is booked %n times, from {when} on</source>
        <translation>
            <numerusform>لا حجز لـ {patient} ابتداءً من {when}</numerusform>
            <numerusform>حُجز لـ {patient} مرة واحدة، ابتداءً من {when}</numerusform>
            <numerusform>حُجز لـ {patient} مرتين، ابتداءً من {when}</numerusform>
            <numerusform>حُجز لـ {patient} %n مرات، ابتداءً من {when}</numerusform>
            <numerusform>حُجز لـ {patient} %n مرة، ابتداءً من {when}</numerusform>
            <numerusform>حُجز لـ {patient} %n مرة، ابتداءً من {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{patient} is booked and has arrived: {when}</source>
        <translation>حُجز لـ {patient} وسُجّل الوصول: {when}</translation>
    </message>
    <message>
        <source>{patient} is booked as an extra: {when}</source>
        <translation>حُجز لـ {patient} موعد إضافي: {when}</translation>
    </message>
    <message>
        <source>{patient} is booked: {when}</source>
        <translation>حُجز لـ {patient}: {when}</translation>
    </message>
    <message>
        <source>{patient} waits for a time.</source>
        <translation>{patient} بانتظار موعد.</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {day}, {time}.</source>
        <translation>{patient} بانتظار وقت أبكر من {day}، {time}.</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {time}.</source>
        <translation>{patient} بانتظار وقت أبكر من {time}.</translation>
    </message>
    <message>
        <source>{slot} is free</source>
        <translation>{slot} شاغرة</translation>
    </message>
    <message>
        <source>{time} with {doctor}</source>
        <translation>{time} مع {doctor}</translation>
    </message>
    <message>
        <source>{title}. The next free one is {slot}.</source>
        <translation>{title}. الخانة الشاغرة التالية: {slot}.</translation>
    </message>
    <message>
        <source>{title}. This doctor has no other.</source>
        <translation>{title}. ليس لهذا الطبيب غيرها.</translation>
    </message>
</context>
<context>
    <name>BookingBox</name>
    <message>
        <source>&amp;New patient…</source>
        <translation>مريض &amp;جديد…</translation>
    </message>
    <message>
        <source>Choose a patient from the list, or register a new one.</source>
        <translation>اختر مريضًا من القائمة، أو سجّل مريضًا جديدًا.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name, phone number or birth date.</source>
        <translation>اكتب اسم المريض أو رقم هاتفه أو تاريخ ميلاده.</translation>
    </message>
</context>
<context>
    <name>BookingDesk</name>
    <message>
        <source>Only a booked visit can wait for an earlier time.</source>
        <translation>لا ينتظر وقتًا أبكر إلا موعد محجوز.</translation>
    </message>
    <message>
        <source>{patient} keeps this time</source>
        <translation>{patient}: يبقى هذا الوقت</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time</source>
        <translation>{patient}: بانتظار وقت أبكر</translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Another time was agreed</source>
        <translation>اتُّفق على وقت آخر</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>إلغاء الموعد</translation>
    </message>
    <message>
        <source>Choose a reason, or type one.</source>
        <translation>اختر سببًا، أو اكتبه.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Or type another reason</source>
        <translation>أو اكتب سببًا آخر</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>The doctor is away</source>
        <translation>الطبيب غائب</translation>
    </message>
    <message>
        <source>The patient cancelled</source>
        <translation>ألغاه المريض</translation>
    </message>
    <message>
        <source>The patient could not be reached</source>
        <translation>تعذّر الوصول إلى المريض</translation>
    </message>
    <message>
        <source>The patient is ill</source>
        <translation>المريض متوعّك</translation>
    </message>
    <message>
        <source>Why is {visit} cancelled?</source>
        <translation>لماذا يُلغى {visit}؟</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>It is there and up to date, in the place that was named; the settings are in {where}.</source>
        <translation>موجودة ومحدَّثة في المكان المسمّى؛ والإعدادات في {where}.</translation>
    </message>
    <message>
        <source>It is there and up to date, in {where}.</source>
        <translation>موجودة ومحدَّثة في {where}.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Practice mode: not for patients.</source>
        <translation>وضع التدريب: ليس للمرضى.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The newest backup is of {when}, in {folder}.</source>
        <translation>أحدث نسخة احتياطية بتاريخ {when}، في {folder}.</translation>
    </message>
    <message>
        <source>There is no backup yet in {folder}.</source>
        <translation>لا توجد نسخة احتياطية بعد في {folder}.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>خدمة الفيديو</translation>
    </message>
    <message>
        <source>VideoSDK answers and knows our key.</source>
        <translation>خدمة VideoSDK تجيب وتعرف مفتاحنا.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق نظرة</translation>
    </message>
    <message>
        <source>{browser} opens the links in private windows ({command}).</source>
        <translation>{browser} يفتح الروابط في نوافذ خاصة ({command}).</translation>
    </message>
    <message>
        <source>{command} is not there: set `browser` in settings.toml.</source>
        <translation>الأمر {command} غير موجود: اضبط `browser` في settings.toml.</translation>
    </message>
    <message>
        <source>{command} opens the links.</source>
        <translation>الأمر {command} يفتح الروابط.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. Entries carry no key: only the anchor protects them.</source>
        <translation>قيود هذا المكتب: {entries}، آخرها {hash}. القيود بلا مفتاح: لا تحميها إلا نقطة التثبيت.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor agrees, and entries carry this desk&apos;s key.</source>
        <translation>قيود هذا المكتب: {entries}، آخرها {hash}. نقطة التثبيت مطابقة، والقيود تحمل مفتاح هذا المكتب.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor does not fit: run clinic-desk audit verify.</source>
        <translation>قيود هذا المكتب: {entries}، آخرها {hash}. نقطة التثبيت غير مطابقة: شغّل clinic-desk audit verify.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. There is no anchor yet.</source>
        <translation>قيود هذا المكتب: {entries}، آخرها {hash}. لا توجد نقطة تثبيت بعد.</translation>
    </message>
    <message>
        <source>{keyring} keeps the keys.</source>
        <translation>{keyring} تحفظ المفاتيح.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>إعادة ال&amp;فحص</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>Can this desk work?</source>
        <translation>هل يستطيع هذا المكتب العمل؟</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>فحص هذا الحاسوب</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Something is not in order: this desk can&apos;t do all of its work.</source>
        <translation>هناك خلل: لا يستطيع هذا المكتب أداء كل عمله.</translation>
    </message>
    <message>
        <source>This desk can work. Some things are worth a look.</source>
        <translation>يستطيع هذا المكتب العمل. بعض الأمور تستحق نظرة.</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>&amp;Doctors</source>
        <translation>الأ&amp;طباء</translation>
    </message>
    <message>
        <source>As the time zone says</source>
        <translation>حسب المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Clinic&apos;s na&amp;me</source>
        <translation>ا&amp;سم العيادة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Desk &amp;for</source>
        <translation>المكتب &amp;لـ</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation>للعيادة فترات دوام بالفعل: تبقى منطقتها الزمنية كما هي.</translation>
    </message>
    <message>
        <source>The name stands on printed papers. All times are shown in the clinic&apos;s time zone.</source>
        <translation>يظهر الاسم على الأوراق المطبوعة. وتُعرض كل الأوقات بالمنطقة الزمنية للعيادة.</translation>
    </message>
    <message>
        <source>The reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation>هذا المكتب لـ</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>عيادتك</translation>
    </message>
</context>
<context>
    <name>ClosuresDialog</name>
    <message>
        <source>&amp;Add these days</source>
        <translation>إ&amp;ضافة هذه الأيام</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>ال&amp;يوم الأول</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>الي&amp;وم الأخير</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>إعادة ال&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Absences and closed days</source>
        <translation>الغياب وأيام الإغلاق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Closed, or away</source>
        <translation>إغلاق أو غياب</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>أُغلقت الأيام</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>من اليوم فصاعدًا</translation>
    </message>
    <message>
        <source>Holiday opened</source>
        <translation>فُتح يوم العطلة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>واحد آخر</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>أُعيد الفتح</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>العيادة كلها</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>What these days are</source>
        <translation>نوع هذه الأيام</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>من الغائب</translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation>يعمل رغم العطلة</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns that are shown</source>
        <translation>الأعمدة المعروضة</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About and licences…</source>
        <translation>حول البر&amp;نامج والتراخيص…</translation>
    </message>
    <message>
        <source>&amp;Absences and closed days…</source>
        <translation>الغ&amp;ياب وأيام الإغلاق…</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>الموع&amp;د</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>سجل الت&amp;دقيق…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>نسخ ا&amp;حتياطي الآن</translation>
    </message>
    <message>
        <source>&amp;Block this slot</source>
        <translation>إي&amp;قاف هذه الخانة</translation>
    </message>
    <message>
        <source>&amp;Book the freed slot</source>
        <translation>&amp;حجز الخانة التي شغرت</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>&amp;حجز…</translation>
    </message>
    <message>
        <source>&amp;Calendar and doctors</source>
        <translation>التقو&amp;يم والأطباء</translation>
    </message>
    <message>
        <source>&amp;Change this session…</source>
        <translation>ت&amp;غيير هذه الفترة…</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>&amp;فحص هذا الحاسوب…</translation>
    </message>
    <message>
        <source>&amp;Check today&apos;s visits</source>
        <translation>ف&amp;حص مواعيد اليوم</translation>
    </message>
    <message>
        <source>&amp;Copy patient&apos;s link</source>
        <translation>&amp;نسخ رابط المريض</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>انت&amp;هى</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Edit patient…</source>
        <translation>ت&amp;عديل المريض…</translation>
    </message>
    <message>
        <source>&amp;Entered in error</source>
        <translation>أُدخل &amp;خطأ</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Filter by kind and status</source>
        <translation>ت&amp;صفية حسب النوع والحالة</translation>
    </message>
    <message>
        <source>&amp;Find a free slot…</source>
        <translation>البحث عن خانة &amp;شاغرة…</translation>
    </message>
    <message>
        <source>&amp;Find a patient or appointment</source>
        <translation>الب&amp;حث عن مريض أو موعد</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>ا&amp;نتقال إلى تاريخ…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>إ&amp;خفاء الأسماء</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation>في ال&amp;غرفة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ا&amp;ختصارات المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Merge two patients…</source>
        <translation>&amp;دمج مريضين…</translation>
    </message>
    <message>
        <source>&amp;Move to the next free slot</source>
        <translation>ن&amp;قل إلى الخانة الشاغرة التالية</translation>
    </message>
    <message>
        <source>&amp;New links</source>
        <translation>روابط &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>مريض &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>اليوم ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;فتح الغرفة</translation>
    </message>
    <message>
        <source>&amp;Paste the visit</source>
        <translation>&amp;لصق الموعد</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>المر&amp;ضى</translation>
    </message>
    <message>
        <source>&amp;Plan sessions…</source>
        <translation>ت&amp;خطيط فترات الدوام…</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>اليوم ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation>&amp;طباعة اليوم…</translation>
    </message>
    <message>
        <source>&amp;Put on the waiting list…</source>
        <translation>إضافة إلى قائمة الا&amp;نتظار…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تح&amp;ديث</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>الإبلاغ عن &amp;مشكلة…</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>الت&amp;قارير</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>است&amp;عادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation>ال&amp;خدمة…</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;فترات الدوام</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Visits and waiting…</source>
        <translation>المواعيد والا&amp;نتظار…</translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation>&amp;قائمة الانتظار…</translation>
    </message>
    <message>
        <source>&amp;Walk-in now…</source>
        <translation>مريض &amp;بلا موعد الآن…</translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation>ما أُ&amp;رسل…</translation>
    </message>
    <message>
        <source>&amp;Withdraw this session…</source>
        <translation>&amp;سحب هذه الفترة…</translation>
    </message>
    <message>
        <source>A day at the desk, with pictures</source>
        <translation>يوم في المكتب، بالصور</translation>
    </message>
    <message>
        <source>A&amp;rrived</source>
        <translation>و&amp;صل</translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation>داكن دائمًا</translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation>فاتح دائمًا</translation>
    </message>
    <message>
        <source>Ask once more what the first start has asked</source>
        <translation>طرح أسئلة التشغيل الأول مرة أخرى</translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation>فاتح أو داكن كما في النظام</translation>
    </message>
    <message>
        <source>Begin the visit of who waits for this doctor</source>
        <translation>بدء موعد من ينتظر هذا الطبيب</translation>
    </message>
    <message>
        <source>Block this slot &amp;for a reason…</source>
        <translation>إيقاف هذه الخانة لسب&amp;ب…</translation>
    </message>
    <message>
        <source>Block this slot and say why</source>
        <translation>إيقاف هذه الخانة مع ذكر السبب</translation>
    </message>
    <message>
        <source>Book beside this &amp;visit…</source>
        <translation>حجز بجانب هذا ال&amp;موعد…</translation>
    </message>
    <message>
        <source>Book the next free slot; Enter books the selected free one</source>
        <translation>حجز الخانة الشاغرة التالية؛ Enter يحجز الشاغرة المحددة</translation>
    </message>
    <message>
        <source>Book who stands at the desk, as arrived</source>
        <translation>حجز لمن يقف عند المكتب، مع تسجيل وصوله</translation>
    </message>
    <message>
        <source>Cance&amp;l the visit…</source>
        <translation>&amp;إلغاء الموعد…</translation>
    </message>
    <message>
        <source>Cancel the selected visit and say why; its slot is free</source>
        <translation>إلغاء الموعد المحدد مع ذكر السبب؛ وتشغر خانته</translation>
    </message>
    <message>
        <source>Change the &amp;kind…</source>
        <translation>&amp;تغيير النوع…</translation>
    </message>
    <message>
        <source>Charts of visits, no-shows, doctors&apos; time and waiting</source>
        <translation>رسوم بيانية للمواعيد وعدم الحضور ووقت الأطباء والانتظار</translation>
    </message>
    <message>
        <source>Choose &amp;doctors</source>
        <translation>اختيا&amp;ر الأطباء</translation>
    </message>
    <message>
        <source>Choose practice mode or VideoSDK, and enter its keys</source>
        <translation>اختيار وضع التدريب أو VideoSDK، وإدخال مفاتيحه</translation>
    </message>
    <message>
        <source>Choose which columns the list has</source>
        <translation>اختيار أعمدة القائمة</translation>
    </message>
    <message>
        <source>Close this window; rooms stay open</source>
        <translation>إغلاق هذه النافذة؛ وتبقى الغرف مفتوحة</translation>
    </message>
    <message>
        <source>Col&amp;umns of the list…</source>
        <translation>أع&amp;مدة القائمة…</translation>
    </message>
    <message>
        <source>Copy a &amp;guest&apos;s link…</source>
        <translation>نسخ رابط &amp;ضيف…</translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation>نسخ رابط لمترجم أو قريب أو غيره</translation>
    </message>
    <message>
        <source>Copy the database, and check the copy</source>
        <translation>نسخ قاعدة البيانات، وفحص النسخة</translation>
    </message>
    <message>
        <source>Copy the link by which the patient joins this visit</source>
        <translation>نسخ الرابط الذي يدخل به المريض هذا الموعد</translation>
    </message>
    <message>
        <source>Cu&amp;t the visit</source>
        <translation>&amp;قص الموعد</translation>
    </message>
    <message>
        <source>Day as a l&amp;ist</source>
        <translation>اليوم في &amp;قائمة</translation>
    </message>
    <message>
        <source>Day sheet, downtime sheet or handover note; Enter prints</source>
        <translation>ورقة اليوم أو ورقة انقطاع النظام أو مذكرة التسليم؛ Enter للطباعة</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>إعادة آخر ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>Doctors side &amp;by side</source>
        <translation>الأطباء &amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;محو…</translation>
    </message>
    <message>
        <source>E&amp;xport what is held…</source>
        <translation>ت&amp;صدير ما هو محفوظ…</translation>
    </message>
    <message>
        <source>Go on to the table, notices, alarms, the visit, the search, the calendar</source>
        <translation>الانتقال إلى الجدول والإشعارات والإنذارات والموعد والبحث والتقويم</translation>
    </message>
    <message>
        <source>Go to the list of doctors; Space shows or hides one</source>
        <translation>الانتقال إلى قائمة الأطباء؛ مفتاح المسافة يُظهر الطبيب أو يُخفيه</translation>
    </message>
    <message>
        <source>Go to the visit whose patient has waited longest in its room</source>
        <translation>الانتقال إلى موعد المريض الأطول انتظارًا في غرفته</translation>
    </message>
    <message>
        <source>Go to what can be shown alone; Space chooses</source>
        <translation>الانتقال إلى ما يمكن عرضه وحده؛ مفتاح المسافة يختار</translation>
    </message>
    <message>
        <source>Go to what changed while another program was in front</source>
        <translation>الانتقال إلى ما تغيّر أثناء العمل في برنامج آخر</translation>
    </message>
    <message>
        <source>Import a day sheet or the old system&apos;s sessions</source>
        <translation>استيراد ورقة يوم أو فترات دوام من النظام القديم</translation>
    </message>
    <message>
        <source>Isolation &amp;report…</source>
        <translation>تقرير &amp;فصل الغرف…</translation>
    </message>
    <message>
        <source>Let a patient who waits be heard, or only seen</source>
        <translation>الإعلان بالصوت عن مريض ينتظر، أو بالعرض فقط</translation>
    </message>
    <message>
        <source>Let a patient without a visit wait for a slot</source>
        <translation>وضع مريض بلا موعد بانتظار خانة</translation>
    </message>
    <message>
        <source>Let nobody be booked into this slot, or free it again</source>
        <translation>منع الحجز في هذه الخانة، أو إعادتها شاغرة</translation>
    </message>
    <message>
        <source>Let the cut visit and the selected one change places</source>
        <translation>تبديل مكاني الموعد المقصوص والموعد المحدد</translation>
    </message>
    <message>
        <source>Let the reception see that the patient is not here</source>
        <translation>إعلام الاستقبال بأن المريض غير موجود</translation>
    </message>
    <message>
        <source>Let the reception see that you need five minutes more</source>
        <translation>إعلام الاستقبال بالحاجة إلى خمس دقائق أخرى</translation>
    </message>
    <message>
        <source>Let this view&apos;s rows be close to each other, or not</source>
        <translation>تقريب صفوف هذا العرض بعضها من بعض، أو إبعادها</translation>
    </message>
    <message>
        <source>List visits that a change of time-zone rules has moved</source>
        <translation>سرد المواعيد التي غيّرتها قواعد المناطق الزمنية</translation>
    </message>
    <message>
        <source>Look whether all that the desk needs is there</source>
        <translation>التحقق من وجود كل ما يحتاجه المكتب</translation>
    </message>
    <message>
        <source>Look whether every video visit of today is ready</source>
        <translation>التحقق من جاهزية كل مواعيد الفيديو اليوم</translation>
    </message>
    <message>
        <source>Look: &amp;light</source>
        <translation>المظهر: فات&amp;ح</translation>
    </message>
    <message>
        <source>Look: as the &amp;system</source>
        <translation>المظهر: كا&amp;لنظام</translation>
    </message>
    <message>
        <source>Look: d&amp;ark</source>
        <translation>المظ&amp;هر: داكن</translation>
    </message>
    <message>
        <source>Make an extra slot at the same time, on purpose</source>
        <translation>إنشاء خانة إضافية في الوقت نفسه عن قصد</translation>
    </message>
    <message>
        <source>Make every link to this visit useless, and copy a new one</source>
        <translation>إبطال كل روابط هذا الموعد، ونسخ رابط جديد</translation>
    </message>
    <message>
        <source>Make the session of this slot longer, shorter, or another</source>
        <translation>إطالة فترة دوام هذه الخانة أو تقصيرها أو تغييرها</translation>
    </message>
    <message>
        <source>Make two records of one person one</source>
        <translation>جعل ملفّي شخص واحد ملفًا واحدًا</translation>
    </message>
    <message>
        <source>Meet by video, in person or by phone</source>
        <translation>لقاء بالفيديو أو حضوريًا أو بالهاتف</translation>
    </message>
    <message>
        <source>Move to the &amp;previous free slot</source>
        <translation>نقل إلى الخانة الشاغرة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Move who waits into the slot that was freed</source>
        <translation>نقل من ينتظر إلى الخانة التي شغرت</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>الج&amp;زء التالي من النافذة</translation>
    </message>
    <message>
        <source>No-s&amp;how</source>
        <translation>&amp;لم يحضر</translation>
    </message>
    <message>
        <source>Old &amp;shared room of this session…</source>
        <translation>الغرفة المشتر&amp;كة القديمة لهذه الفترة…</translation>
    </message>
    <message>
        <source>Open this visit&apos;s own video room in the browser</source>
        <translation>فتح غرفة الفيديو الخاصة بهذا الموعد في المتصفح</translation>
    </message>
    <message>
        <source>Plan a doctor&apos;s sessions, once or every week</source>
        <translation>تخطيط فترات دوام طبيب، مرة أو كل أسبوع</translation>
    </message>
    <message>
        <source>Put the cut visit into the selected slot of any day</source>
        <translation>وضع الموعد المقصوص في الخانة المحددة من أي يوم</translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s free slot before this one</source>
        <translation>وضع الموعد في خانة طبيبه الشاغرة السابقة</translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s next free slot of the day</source>
        <translation>وضع الموعد في خانة طبيبه الشاغرة التالية في اليوم</translation>
    </message>
    <message>
        <source>Put this visit on the waiting list, or take it off it</source>
        <translation>وضع هذا الموعد على قائمة الانتظار، أو شطبه منها</translation>
    </message>
    <message>
        <source>Read and save what support needs to know</source>
        <translation>قراءة ما يحتاجه الدعم الفني وحفظه</translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation>قراءة اليوم من جديد</translation>
    </message>
    <message>
        <source>Register somebody who is not known yet</source>
        <translation>تسجيل شخص غير معروف بعد</translation>
    </message>
    <message>
        <source>Review time &amp;zones…</source>
        <translation>&amp;مراجعة المناطق الزمنية…</translation>
    </message>
    <message>
        <source>S&amp;maller rows</source>
        <translation>ص&amp;فوف أصغر</translation>
    </message>
    <message>
        <source>S&amp;ounds at this desk</source>
        <translation>الأصو&amp;ات في هذا المكتب</translation>
    </message>
    <message>
        <source>S&amp;wap with the cut visit</source>
        <translation>ت&amp;بديل مع الموعد المقصوص</translation>
    </message>
    <message>
        <source>Say when a doctor is away, or the whole clinic is closed</source>
        <translation>تسجيل غياب طبيب، أو إغلاق العيادة كلها</translation>
    </message>
    <message>
        <source>See and change the patient who is selected or found</source>
        <translation>عرض بيانات المريض المحدد أو الذي عُثر عليه وتغييرها</translation>
    </message>
    <message>
        <source>See what a backup holds and lacks, and put it back</source>
        <translation>عرض ما في النسخة الاحتياطية وما ينقصها، واستعادتها</translation>
    </message>
    <message>
        <source>See who did what and when; verify it, export it</source>
        <translation>عرض من فعل ماذا ومتى؛ والتحقق منه وتصديره</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>إ&amp;عداد من جديد…</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>عرض ال&amp;كل</translation>
    </message>
    <message>
        <source>Show all doctors, and filter nothing</source>
        <translation>عرض كل الأطباء، دون تصفية</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Show only the initials of patients, or their names again</source>
        <translation>عرض الأحرف الأولى من أسماء المرضى فقط، أو الأسماء كاملة</translation>
    </message>
    <message>
        <source>Show or hide the left side</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation>عرض اليوم التالي</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>عرض اليوم السابق</translation>
    </message>
    <message>
        <source>Show the day&apos;s doctors beside each other, by the clock</source>
        <translation>عرض أطباء اليوم متجاورين، بحسب الساعة</translation>
    </message>
    <message>
        <source>Show the day&apos;s slots one under the other</source>
        <translation>عرض خانات اليوم بعضها تحت بعض</translation>
    </message>
    <message>
        <source>Show the days of one doctor&apos;s week beside each other</source>
        <translation>عرض أيام أسبوع طبيب واحد متجاورة</translation>
    </message>
    <message>
        <source>Show the version, and what the program is made of</source>
        <translation>عرض الإصدار ومكوّنات البرنامج</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>عرض اليوم الحالي</translation>
    </message>
    <message>
        <source>Show who enters this visit&apos;s room how, and until when</source>
        <translation>عرض من يدخل غرفة هذا الموعد، وكيف، وحتى متى</translation>
    </message>
    <message>
        <source>Show, print or save the checks that no visits met</source>
        <translation>عرض فحوص عدم تداخل المواعيد أو طباعتها أو حفظها</translation>
    </message>
    <message>
        <source>Since &amp;you looked away</source>
        <translation>ما ت&amp;غيّر في غيابك</translation>
    </message>
    <message>
        <source>Start the ne&amp;xt patient</source>
        <translation>بدء الم&amp;ريض التالي</translation>
    </message>
    <message>
        <source>Take all that is personal out of a patient&apos;s record</source>
        <translation>حذف كل ما هو شخصي من ملف المريض</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>التراجع عن آخر ما تم</translation>
    </message>
    <message>
        <source>Take the selected visit up, to paste it somewhere else</source>
        <translation>أخذ الموعد المحدد، للصقه في مكان آخر</translation>
    </message>
    <message>
        <source>Take the session of this slot off its day</source>
        <translation>شطب فترة دوام هذه الخانة من يومها</translation>
    </message>
    <message>
        <source>Tell the desk: &amp;5 minutes</source>
        <translation>إبلاغ الاستقبال: &amp;5 دقائق</translation>
    </message>
    <message>
        <source>Tell the desk: no&amp;t here</source>
        <translation>إبلاغ الاستقبال: غير م&amp;وجود</translation>
    </message>
    <message>
        <source>The next free ones of a doctor, a speciality, a time of day</source>
        <translation>الخانات الشاغرة التالية لطبيب أو تخصص أو وقت من اليوم</translation>
    </message>
    <message>
        <source>The old system&apos;s room that all patients of a session share</source>
        <translation>غرفة النظام القديم المشتركة بين كل مرضى الفترة</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>لم يحضر المريض</translation>
    </message>
    <message>
        <source>The patient is with the doctor; a call is seen by itself</source>
        <translation>المريض عند الطبيب؛ والمكالمة تُعرف تلقائيًا</translation>
    </message>
    <message>
        <source>The patient of the selected visit is here</source>
        <translation>مريض الموعد المحدد هنا</translation>
    </message>
    <message>
        <source>The selected visit was never meant</source>
        <translation>الموعد المحدد أُدخل دون قصد</translation>
    </message>
    <message>
        <source>The visit is over; its room closes after a while</source>
        <translation>انتهى الموعد؛ وتُغلق غرفته بعد حين</translation>
    </message>
    <message>
        <source>This desk, the clinic, video, look, privacy, data and backup</source>
        <translation>هذا المكتب، والعيادة، والفيديو، والمظهر، والخصوصية، والبيانات والنسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Type a date to show</source>
        <translation>كتابة التاريخ المطلوب عرضه</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>كتابة اسم، ثم Enter</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>ف&amp;يديو</translation>
    </message>
    <message>
        <source>Wants &amp;an earlier time</source>
        <translation>يري&amp;د وقتًا أبكر</translation>
    </message>
    <message>
        <source>Wee&amp;k of one doctor</source>
        <translation>أسبو&amp;ع طبيب واحد</translation>
    </message>
    <message>
        <source>What does this &amp;link allow?</source>
        <translation>بم ي&amp;سمح هذا الرابط؟</translation>
    </message>
    <message>
        <source>What is &amp;stored and sent</source>
        <translation>ما يُ&amp;حفظ وما يُرسل</translation>
    </message>
    <message>
        <source>What this program keeps, where, and what leaves it</source>
        <translation>ما يحفظه هذا البرنامج، وأين، وما يخرج منه</translation>
    </message>
    <message>
        <source>Which fields ever left for the video service, and when</source>
        <translation>الحقول التي أُرسلت إلى خدمة الفيديو، ومتى</translation>
    </message>
    <message>
        <source>Who &amp;waits longest</source>
        <translation>الأ&amp;طول انتظارًا</translation>
    </message>
    <message>
        <source>Who waits since when, and what is free for them now</source>
        <translation>من ينتظر ومنذ متى، وما هو شاغر له الآن</translation>
    </message>
    <message>
        <source>Write all that is known of the patient who is selected or found</source>
        <translation>كتابة كل ما يُعرف عن المريض المحدد أو الذي عُثر عليه</translation>
    </message>
</context>
<context>
    <name>ConnectionPart</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>السؤال عنها مرة أخرى</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>إغلاقها</translation>
    </message>
    <message>
        <source>Copy the key and the secret again from VideoSDK&apos;s dashboard.</source>
        <translation>انسخ المفتاح والرمز السري من جديد من لوحة VideoSDK.</translation>
    </message>
    <message>
        <source>Make a room that nobody is in</source>
        <translation>إنشاء غرفة ليس فيها أحد</translation>
    </message>
    <message>
        <source>One test room may be open: nobody has a link to it, and the next test closes it.</source>
        <translation>قد تكون غرفة اختبار واحدة مفتوحة: لا أحد لديه رابطها، والاختبار التالي يغلقها.</translation>
    </message>
    <message>
        <source>See that it is closed</source>
        <translation>التأكد من إغلاقها</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>The connection works: rooms can be made and closed.</source>
        <translation>الاتصال يعمل: يمكن إنشاء الغرف وإغلاقها.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>الهاتف والبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>So that somebody can be reached when a link fails.</source>
        <translation>ليمكن الاتصال إذا لم يعمل الرابط.</translation>
    </message>
</context>
<context>
    <name>DateLabel</name>
    <message>
        <source>Week {number}</source>
        <translation>الأسبوع {number}</translation>
    </message>
    <message>
        <source>Week {number}, {first}</source>
        <translation>الأسبوع {number}، {first}</translation>
    </message>
    <message>
        <source>Week {number}: {first} to {last}</source>
        <translation>الأسبوع {number}: {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <translation>d MMM yy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Another patient of this day has nearly the same name, or the same birth date</source>
        <translation>لمريض آخر في هذا اليوم اسم شبه مطابق، أو تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>مقصوص</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Enter books</source>
        <translation>Enter للحجز</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأ</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>شاغرة</translation>
    </message>
    <message>
        <source>In call</source>
        <translation>في مكالمة</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوري</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>L copies the link again</source>
        <translation>L لنسخ الرابط ثانية</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>N marks a no-show</source>
        <translation>N لتسجيل عدم الحضور</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>لا فترة دوام</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The patient is late</source>
        <translation>المريض متأخر</translation>
    </message>
    <message>
        <source>The patient waits longer than the clinic wants</source>
        <translation>المريض ينتظر أطول مما تريده العيادة</translation>
    </message>
    <message>
        <source>The phone number stands beside the table</source>
        <translation>رقم الهاتف بجانب الجدول</translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s own</source>
        <translation>ذكرت خدمة الفيديو غرفة ليست لهذا الموعد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation>موعد فيديو</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>إضافية</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>opens on first use</source>
        <translation>تُفتح عند أول استخدام</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>video, room: {state}</source>
        <translation>فيديو، الغرفة: {state}</translation>
    </message>
    <message>
        <source>wants an earlier time</source>
        <translation>يريد وقتًا أبكر</translation>
    </message>
    <message>
        <source>{booked} of {slots} booked</source>
        <translation>محجوز {booked} من {slots}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
    <message>
        <source>{word} {hours} h {minutes} min</source>
        <translation>{word} {hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{word} {minutes} min</source>
        <translation>{word} {minutes} د</translation>
    </message>
</context>
<context>
    <name>DayPaper</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>تغيّر اليوم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>ورقة اليوم</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation>ورقة انقطاع النظام</translation>
    </message>
    <message>
        <source>Due, and neither there nor marked</source>
        <translation>حان وقته ولم يصل ولم يُسجَّل</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>مذكرة التسليم</translation>
    </message>
    <message>
        <source>Made at {time} by {who}</source>
        <translation>أُعدّت الساعة {time}، أعدّها {who}</translation>
    </message>
    <message>
        <source>Neither phone nor e-mail</source>
        <translation>لا هاتف ولا بريد إلكتروني</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>على قائمة الانتظار</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation>الطبيب يقول: غير موجود</translation>
    </message>
    <message>
        <source>There are no sessions on this day.</source>
        <translation>لا فترات دوام في هذا اليوم.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>لا شيء للتسليم.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Video visits to come without a link</source>
        <translation>مواعيد فيديو قادمة بلا رابط</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Walk-ins and notes</source>
        <translation>مرضى بلا موعد وملاحظات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>إضافية</translation>
    </message>
    <message>
        <source>free</source>
        <translation>شاغرة</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Appointments of the day</source>
        <translation>مواعيد اليوم</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A backup was put back</source>
        <translation>استُعيدت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Alarm raised</source>
        <translation>صدر إنذار</translation>
    </message>
    <message>
        <source>Alarm seen</source>
        <translation>تم الاطلاع على إنذار</translation>
    </message>
    <message>
        <source>Alarm: a backup was put back</source>
        <translation>إنذار: استُعيدت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Alarm: a room that does not close</source>
        <translation>إنذار: غرفة لا تُغلق</translation>
    </message>
    <message>
        <source>Alarm: a room that is not ours</source>
        <translation>إنذار: غرفة ليست لنا</translation>
    </message>
    <message>
        <source>Alarm: more people than invited</source>
        <translation>إنذار: أشخاص أكثر من المدعوين</translation>
    </message>
    <message>
        <source>Alarm: somebody unknown inside</source>
        <translation>إنذار: شخص مجهول في الداخل</translation>
    </message>
    <message>
        <source>Alarm: the audit trail was changed</source>
        <translation>إنذار: غُيِّر سجل التدقيق</translation>
    </message>
    <message>
        <source>All held on a patient exported</source>
        <translation>صُدِّر كل ما هو محفوظ عن مريض</translation>
    </message>
    <message>
        <source>All links revoked</source>
        <translation>أُبطلت كل الروابط</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>صُدِّر سجل التدقيق</translation>
    </message>
    <message>
        <source>Birth date compared before joining</source>
        <translation>قورن تاريخ الميلاد قبل الدخول</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Booked as an extra</source>
        <translation>حُجز موعد إضافي</translation>
    </message>
    <message>
        <source>Changed places with another visit</source>
        <translation>تبادل المكان مع موعد آخر</translation>
    </message>
    <message>
        <source>Changed to a phone call</source>
        <translation>غُيِّر إلى مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Changed to a video visit</source>
        <translation>غُيِّر إلى موعد فيديو</translation>
    </message>
    <message>
        <source>Changed to a visit in person</source>
        <translation>غُيِّر إلى موعد حضوري</translation>
    </message>
    <message>
        <source>Clinic renamed</source>
        <translation>غُيِّر اسم العيادة</translation>
    </message>
    <message>
        <source>Closed days or absence entered</source>
        <translation>أُدخلت أيام إغلاق أو غياب</translation>
    </message>
    <message>
        <source>Closed days or absence withdrawn</source>
        <translation>سُحبت أيام إغلاق أو غياب</translation>
    </message>
    <message>
        <source>Database backed up to a file</source>
        <translation>نُسخت قاعدة البيانات احتياطيًا إلى ملف</translation>
    </message>
    <message>
        <source>Day printed</source>
        <translation>طُبع اليوم</translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation>أُعدّ المكتب</translation>
    </message>
    <message>
        <source>Doctor added</source>
        <translation>أُضيف طبيب</translation>
    </message>
    <message>
        <source>Doctor renamed</source>
        <translation>غُيِّر اسم الطبيب</translation>
    </message>
    <message>
        <source>Guest&apos;s link copied</source>
        <translation>نُسخ رابط الضيف</translation>
    </message>
    <message>
        <source>Guest&apos;s link refused: all are given away</source>
        <translation>رُفض رابط الضيف: أُعطيت كلها</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>In room: patient and doctor were seen inside</source>
        <translation>في الغرفة: شوهد المريض والطبيب في الداخل</translation>
    </message>
    <message>
        <source>Interpreter&apos;s link copied</source>
        <translation>نُسخ رابط المترجم</translation>
    </message>
    <message>
        <source>Isolation report handed out</source>
        <translation>سُلِّم تقرير فصل الغرف</translation>
    </message>
    <message>
        <source>Joined although a stranger was inside</source>
        <translation>تم الدخول رغم وجود شخص غريب</translation>
    </message>
    <message>
        <source>List of what was sent exported</source>
        <translation>صُدِّرت قائمة ما أُرسل</translation>
    </message>
    <message>
        <source>Moved to another time</source>
        <translation>نُقل إلى وقت آخر</translation>
    </message>
    <message>
        <source>Moved to the waiting list</source>
        <translation>نُقل إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Opening refused</source>
        <translation>رُفض الفتح</translation>
    </message>
    <message>
        <source>Opening refused: a stranger inside</source>
        <translation>رُفض الفتح: في الداخل شخص غريب</translation>
    </message>
    <message>
        <source>Opening refused: another doctor&apos;s visit</source>
        <translation>رُفض الفتح: موعد طبيب آخر</translation>
    </message>
    <message>
        <source>Opening refused: no video visit</source>
        <translation>رُفض الفتح: ليس موعد فيديو</translation>
    </message>
    <message>
        <source>Opening refused: other video service</source>
        <translation>رُفض الفتح: خدمة فيديو أخرى</translation>
    </message>
    <message>
        <source>Opening refused: the clock is wrong</source>
        <translation>رُفض الفتح: ساعة الحاسوب خاطئة</translation>
    </message>
    <message>
        <source>Opening refused: the room was not ours</source>
        <translation>رُفض الفتح: الغرفة ليست لنا</translation>
    </message>
    <message>
        <source>Opening refused: the visit had changed</source>
        <translation>رُفض الفتح: تغيّر الموعد</translation>
    </message>
    <message>
        <source>Opening refused: the visit has ended</source>
        <translation>رُفض الفتح: انتهى الموعد</translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation>مُحي المريض</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>سُجِّل المريض</translation>
    </message>
    <message>
        <source>Patient&apos;s link copied</source>
        <translation>نُسخ رابط المريض</translation>
    </message>
    <message>
        <source>Patient&apos;s link tested</source>
        <translation>اختُبر رابط المريض</translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation>غُيِّر ملف المريض</translation>
    </message>
    <message>
        <source>Phone or e-mail changed</source>
        <translation>غُيِّر الهاتف أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Practice mode chosen</source>
        <translation>اختير وضع التدريب</translation>
    </message>
    <message>
        <source>Reason changed</source>
        <translation>غُيِّر السبب</translation>
    </message>
    <message>
        <source>Relative&apos;s link copied</source>
        <translation>نُسخ رابط القريب</translation>
    </message>
    <message>
        <source>Room about to close</source>
        <translation>الغرفة على وشك الإغلاق</translation>
    </message>
    <message>
        <source>Room blocked: it was not this visit&apos;s own</source>
        <translation>أُوقفت الغرفة: لم تكن لهذا الموعد</translation>
    </message>
    <message>
        <source>Room closed at the video service</source>
        <translation>أُغلقت الغرفة لدى خدمة الفيديو</translation>
    </message>
    <message>
        <source>Room given up, its links are dead</source>
        <translation>تُركت الغرفة، وروابطها لا تعمل</translation>
    </message>
    <message>
        <source>Room given up: a backup was put back</source>
        <translation>تُركت الغرفة: استُعيدت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Room given up: another doctor</source>
        <translation>تُركت الغرفة: طبيب آخر</translation>
    </message>
    <message>
        <source>Room given up: cancelled</source>
        <translation>تُركت الغرفة: أُلغي الموعد</translation>
    </message>
    <message>
        <source>Room given up: entered in error</source>
        <translation>تُركت الغرفة: أُدخل الموعد خطأ</translation>
    </message>
    <message>
        <source>Room given up: it was not ours</source>
        <translation>تُركت الغرفة: لم تكن لنا</translation>
    </message>
    <message>
        <source>Room given up: its day is over</source>
        <translation>تُركت الغرفة: انتهى يومها</translation>
    </message>
    <message>
        <source>Room given up: new links were made</source>
        <translation>تُركت الغرفة: أُنشئت روابط جديدة</translation>
    </message>
    <message>
        <source>Room given up: no video visit any more</source>
        <translation>تُركت الغرفة: لم يعد موعد فيديو</translation>
    </message>
    <message>
        <source>Room given up: other video service</source>
        <translation>تُركت الغرفة: خدمة فيديو أخرى</translation>
    </message>
    <message>
        <source>Room given up: other visits shared it</source>
        <translation>تُركت الغرفة: شاركتها مواعيد أخرى</translation>
    </message>
    <message>
        <source>Room given up: the patient did not come</source>
        <translation>تُركت الغرفة: لم يحضر المريض</translation>
    </message>
    <message>
        <source>Room given up: the video service closed it</source>
        <translation>تُركت الغرفة: أغلقتها خدمة الفيديو</translation>
    </message>
    <message>
        <source>Room given up: the video service never had it</source>
        <translation>تُركت الغرفة: لم تكن لدى خدمة الفيديو قط</translation>
    </message>
    <message>
        <source>Room given up: the visit is done</source>
        <translation>تُركت الغرفة: انتهى الموعد</translation>
    </message>
    <message>
        <source>Room open again</source>
        <translation>فُتحت الغرفة من جديد</translation>
    </message>
    <message>
        <source>Room opened</source>
        <translation>فُتحت الغرفة</translation>
    </message>
    <message>
        <source>Room opened at the front desk</source>
        <translation>فُتحت الغرفة في الاستقبال</translation>
    </message>
    <message>
        <source>Room opened by the doctor</source>
        <translation>فتح الطبيب الغرفة</translation>
    </message>
    <message>
        <source>Room prepared and checked</source>
        <translation>أُعدّت الغرفة وفُحصت</translation>
    </message>
    <message>
        <source>Room ready ahead of the visit</source>
        <translation>الغرفة جاهزة قبل الموعد</translation>
    </message>
    <message>
        <source>Room replaced by a new one</source>
        <translation>استُبدلت بالغرفة غرفة جديدة</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>تغيّرت فترة الدوام</translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation>سُحبت فترة الدوام</translation>
    </message>
    <message>
        <source>Session&apos;s shared room allowed</source>
        <translation>سُمح بغرفة الفترة المشتركة</translation>
    </message>
    <message>
        <source>Session&apos;s shared room forbidden</source>
        <translation>مُنعت غرفة الفترة المشتركة</translation>
    </message>
    <message>
        <source>Session&apos;s shared room opened</source>
        <translation>فُتحت غرفة الفترة المشتركة</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>خُطِّطت فترات دوام</translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation>أُوقفت الخانة</translation>
    </message>
    <message>
        <source>Slot no longer blocked</source>
        <translation>أُلغي إيقاف الخانة</translation>
    </message>
    <message>
        <source>Statistics exported</source>
        <translation>صُدِّرت الإحصاءات</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>تغيّرت الحالة</translation>
    </message>
    <message>
        <source>Taken back, or done again</source>
        <translation>تم تراجع أو إعادة</translation>
    </message>
    <message>
        <source>The doctor needs five minutes more</source>
        <translation>يحتاج الطبيب إلى خمس دقائق أخرى</translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation>الطبيب يقول: غير موجود</translation>
    </message>
    <message>
        <source>Two records of one patient merged</source>
        <translation>دُمج ملفّان لمريض واحد</translation>
    </message>
    <message>
        <source>Video service chosen</source>
        <translation>اختيرت خدمة الفيديو</translation>
    </message>
    <message>
        <source>Video service probed</source>
        <translation>اختُبرت خدمة الفيديو</translation>
    </message>
    <message>
        <source>VideoSDK chosen</source>
        <translation>اختيرت خدمة VideoSDK</translation>
    </message>
    <message>
        <source>Visits kept at their wall time</source>
        <translation>أُبقيت المواعيد على توقيتها المحلي</translation>
    </message>
    <message>
        <source>Waits for an earlier time</source>
        <translation>بانتظار وقت أبكر</translation>
    </message>
    <message>
        <source>Waits for no earlier time any more</source>
        <translation>لم يعد بانتظار وقت أبكر</translation>
    </message>
    <message>
        <source>Way of meeting changed</source>
        <translation>تغيّرت طريقة اللقاء</translation>
    </message>
    <message>
        <source>Word from the doctor</source>
        <translation>كلمة من الطبيب</translation>
    </message>
    <message>
        <source>Word from the doctor taken back</source>
        <translation>سُحبت كلمة الطبيب</translation>
    </message>
</context>
<context>
    <name>DoctorDesk</name>
    <message>
        <source>{visit}: five minutes more</source>
        <translation>{visit}: خمس دقائق أخرى</translation>
    </message>
    <message>
        <source>{visit}: not here</source>
        <translation>{visit}: غير موجود</translation>
    </message>
</context>
<context>
    <name>DoctorField</name>
    <message>
        <source>Add doctor</source>
        <translation>إضافة طبيب</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation>د. ماريا سيلفا</translation>
    </message>
    <message>
        <source>New doctor</source>
        <translation>طبيب جديد</translation>
    </message>
    <message>
        <source>New doctor&apos;s name</source>
        <translation>اسم الطبيب الجديد</translation>
    </message>
    <message>
        <source>New doctor&apos;s speciality</source>
        <translation>تخصص الطبيب الجديد</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Speciality, if any</source>
        <translation>التخصص، إن وجد</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
</context>
<context>
    <name>DoctorList</name>
    <message>
        <source>{held} of {slots}</source>
        <translation>{held} من {slots}</translation>
    </message>
    <message>
        <source>{name}, {count} booked</source>
        <translation>{name}، محجوز {count}</translation>
    </message>
</context>
<context>
    <name>DoctorNames</name>
    <message numerus="yes">
        <source>%n doctor(s) are known already.</source>
        <translation>
            <numerusform>لا أطباء معروفون من قبل.</numerusform>
            <numerusform>طبيب واحد معروف من قبل.</numerusform>
            <numerusform>طبيبان معروفان من قبل.</numerusform>
            <numerusform>%n أطباء معروفون من قبل.</numerusform>
            <numerusform>%n طبيبًا معروفون من قبل.</numerusform>
            <numerusform>%n طبيب معروفون من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A doctor&apos;s name</source>
        <translation>اسم طبيب</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add this doctor</source>
        <translation>إضافة هذا الطبيب</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation>د. ماريا سيلفا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the chosen doctor</source>
        <translation>إزالة الطبيب المختار</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>أُضيف {name}</translation>
    </message>
</context>
<context>
    <name>DoctorSays</name>
    <message>
        <source>The doctor needs five minutes more: tell the patient.</source>
        <translation>يحتاج الطبيب إلى خمس دقائق أخرى: أبلغ المريض.</translation>
    </message>
    <message>
        <source>The doctor says that the patient is not here: call, or mark a no-show.</source>
        <translation>يقول الطبيب إن المريض غير موجود: اتصل به، أو سجّل عدم الحضور.</translation>
    </message>
    <message>
        <source>doctor: 5 min</source>
        <translation>الطبيب: 5 د</translation>
    </message>
    <message>
        <source>doctor: not here</source>
        <translation>الطبيب: غير موجود</translation>
    </message>
</context>
<context>
    <name>DoctorsPart</name>
    <message>
        <source>Add a doctor</source>
        <translation>إضافة طبيب</translation>
    </message>
    <message>
        <source>Doctor {number}</source>
        <translation>الطبيب {number}</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
</context>
<context>
    <name>DoneToast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Arrived or waiting</source>
        <translation>وصل أو ينتظر</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>هاتفي</translation>
    </message>
    <message>
        <source>Cancelled or missed</source>
        <translation>ملغى أو لم يحضر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>خانات شاغرة</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوري</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation>مواعيد فيديو</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Set up Clinic Desk</source>
        <translation>إعداد Clinic Desk</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>جارٍ الإعداد…</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>ت&amp;خطٍّ</translation>
    </message>
    <message>
        <source>Sk&amp;ip and finish</source>
        <translation>تخ&amp;طٍّ وإنهاء</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
</context>
<context>
    <name>Floating</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>إغلاق هذا الإشعار (Esc)</translation>
    </message>
</context>
<context>
    <name>FreeSlotDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>Find a free slot</source>
        <translation>البحث عن خانة شاغرة</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>خانات شاغرة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Go there and book</source>
        <translation>الانتقال إليها والحجز</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing is free like this within a year.</source>
        <translation>لا توجد خانة شاغرة كهذه خلال سنة.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n free slots:</source>
        <translation>
            <numerusform>لا خانات شاغرة:</numerusform>
            <numerusform>الخانة الشاغرة التالية:</numerusform>
            <numerusform>الخانتان الشاغرتان التاليتان:</numerusform>
            <numerusform>الخانات الشاغرة الـ%n التالية:</numerusform>
            <numerusform>الخانات الشاغرة الـ%n التالية:</numerusform>
            <numerusform>الخانات الشاغرة الـ%n التالية:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeSlots</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>GivenNote</name>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Like {example}, {iso}, or +7 for a week from today.</source>
        <translation>مثل {example} أو {iso}، أو +7 لأسبوع من اليوم.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like {example} or {iso}.</source>
        <translation>هذا ليس تاريخًا. اكتبه مثل {example} أو {iso}.</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>It stands on the waiting list.</source>
        <translation>إنه على قائمة الانتظار.</translation>
    </message>
    <message>
        <source>This visit has no time yet</source>
        <translation>ليس لهذا الموعد وقت بعد</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A room of its own for every visit</source>
        <translation>غرفة خاصة لكل موعد</translation>
    </message>
    <message>
        <source>A visit that is cancelled, done or missed loses its room after a while. Another patient in the slot always means another room.</source>
        <translation>الموعد الملغى أو المنتهي أو الذي لم يُحضَر يفقد غرفته بعد حين. ومريض آخر في الخانة يعني دائمًا غرفة أخرى.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Enter on a video visit opens its room in the browser. The room is made the first time and is the same every time after. No other visit ever gets it: the database refuses.</source>
        <translation>Enter على موعد فيديو يفتح غرفته في المتصفح. تُنشأ الغرفة في المرة الأولى وتبقى نفسها في كل مرة بعدها. ولا يحصل عليها أي موعد آخر: قاعدة البيانات ترفض ذلك.</translation>
    </message>
    <message>
        <source>File &gt; Restore from a backup shows what would be lost before anything is done, and keeps the database that was there.</source>
        <translation>ملف &gt; استعادة من نسخة احتياطية يُظهر ما سيضيع قبل فعل أي شيء، ويحتفظ بقاعدة البيانات السابقة.</translation>
    </message>
    <message>
        <source>L copies the link by which this patient joins. It opens this one room, until shortly after the day of the visit. It is as good as a key: send it to this patient only.</source>
        <translation>L ينسخ الرابط الذي يدخل به هذا المريض. يفتح هذه الغرفة وحدها، حتى وقت قصير بعد يوم الموعد. إنه بمثابة مفتاح: أرسله إلى هذا المريض فقط.</translation>
    </message>
    <message>
        <source>On a free slot press Enter, type a few letters of the patient&apos;s name, and press Enter again: booked. A, D and N say that a patient has arrived, is done, or did not come. Ctrl+Z takes back whatever was done last.</source>
        <translation>على خانة شاغرة اضغط Enter، واكتب بضعة أحرف من اسم المريض، ثم اضغط Enter مرة أخرى: تم الحجز. A وD وN تعني أن المريض وصل أو انتهى موعده أو لم يحضر. Ctrl+Z يتراجع عن آخر ما تم.</translation>
    </message>
    <message>
        <source>The database is backed up by itself, and each backup is checked. File &gt; Back up now makes one more. Keep a copy on another computer or a locked disk, too.</source>
        <translation>تُنسخ قاعدة البيانات احتياطيًا من تلقاء نفسها، وتُفحص كل نسخة. ملف &gt; نسخ احتياطي الآن ينشئ نسخة أخرى. احتفظ أيضًا بنسخة على حاسوب آخر أو قرص مقفل.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The patient&apos;s link</source>
        <translation>رابط المريض</translation>
    </message>
    <message>
        <source>The window shows one day. Each doctor&apos;s session is a block of slots; every booked slot is a visit. Up and Down choose a row, and the panel beside it says all about it.</source>
        <translation>تعرض النافذة يومًا واحدًا. فترة دوام كل طبيب مجموعة خانات؛ وكل خانة محجوزة موعد. السهمان أعلى وأسفل لاختيار صف، واللوحة بجانبه تعرض كل شيء عنه.</translation>
    </message>
    <message>
        <source>Was it sent to somebody else? Ctrl+Shift+R makes every old link useless and copies a new one.</source>
        <translation>هل أُرسل إلى شخص آخر؟ Ctrl+Shift+R يبطل كل رابط قديم وينسخ رابطًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث أمر غير متوقع</translation>
    </message>
    <message>
        <source>What is stored and sent</source>
        <translation>ما يُحفظ وما يُرسل</translation>
    </message>
    <message>
        <source>What was saved before is not lost, and you can go on working.</source>
        <translation>ما حُفظ من قبل لم يضع، ويمكن مواصلة العمل.</translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message numerus="yes">
        <source>%n rows hidden by filters</source>
        <translation>
            <numerusform>لا صفوف أخفتها التصفية</numerusform>
            <numerusform>صف واحد أخفته التصفية</numerusform>
            <numerusform>صفان أخفتهما التصفية</numerusform>
            <numerusform>%n صفوف أخفتها التصفية</numerusform>
            <numerusform>%n صفًا أخفتها التصفية</numerusform>
            <numerusform>%n صف أخفتها التصفية</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>مريض جديد «{name}»</translation>
    </message>
    <message>
        <source>No phone number, no record number</source>
        <translation>لا رقم هاتف ولا رقم ملف</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>تسجيل الآن</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>مواليد {day}</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>ملف {number}</translation>
    </message>
</context>
<context>
    <name>HitVisits</name>
    <message>
        <source>New place of {patient}, {when}</source>
        <translation>المكان الجديد: {patient}، {when}</translation>
    </message>
    <message>
        <source>Two visits cannot go there.</source>
        <translation>لا يمكن وضع موعدين هناك.</translation>
    </message>
    <message>
        <source>Visits that must move</source>
        <translation>مواعيد يجب نقلها</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{time}, the same day</source>
        <translation>{time}، في اليوم نفسه</translation>
    </message>
</context>
<context>
    <name>HoursFields</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>الم&amp;واعيد</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوري</translation>
    </message>
    <message>
        <source>Minutes &amp;between slots</source>
        <translation>الدقائق &amp;بين الخانات</translation>
    </message>
    <message>
        <source>Minutes between slots</source>
        <translation>الدقائق بين الخانات</translation>
    </message>
    <message>
        <source>Minutes of a s&amp;lot</source>
        <translation>دقائق ال&amp;خانة</translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation>دقائق الخانة</translation>
    </message>
    <message>
        <source>Mixed: video and in person</source>
        <translation>مختلط: فيديو وحضوري</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>مكالمات هاتفية</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>ال&amp;غرفة</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>هذا طويل جدًا.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <translation>اكتب عدد الدقائق.</translation>
    </message>
    <message>
        <source>Write a time of day like 9:00.</source>
        <translation>اكتب وقتًا من اليوم مثل 9:00.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا تغيير</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the desk has them</source>
        <translation>
            <numerusform>لا شيء بقي كما في المكتب</numerusform>
            <numerusform>بقي واحد كما في المكتب</numerusform>
            <numerusform>بقي اثنان كما في المكتب</numerusform>
            <numerusform>بقي %n كما في المكتب</numerusform>
            <numerusform>بقي %n كما في المكتب</numerusform>
            <numerusform>بقي %n كما في المكتب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
            <numerusform>الجديد: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>مرفوض واحد</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>المرفوض: %n</numerusform>
            <numerusform>المرفوض: %n</numerusform>
            <numerusform>المرفوض: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Desk&apos;s value stays</source>
        <translation>تبقى قيمة المكتب</translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation>تم الاستيراد: {what}.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>CSV day sheets and the old system&apos;s sessions as JSON can be imported.</source>
        <translation>يمكن استيراد أوراق اليوم بصيغة CSV وفترات دوام النظام القديم بصيغة JSON.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>اختيار ملف للاستيراد</translation>
    </message>
    <message>
        <source>Day sheets and sessions (*.csv *.tsv *.txt *.json)</source>
        <translation>أوراق اليوم وفترات الدوام (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a day sheet</source>
        <translation>استيراد ورقة يوم</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>ما سيغيّره الملف</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>By an old link</source>
        <translation>برابط قديم</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Still in the old room, which is being closed: {who}</source>
        <translation>ما زال في الغرفة القديمة التي يجري إغلاقها: {who}</translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked who is inside.</source>
        <translation>تعذّر سؤال خدمة الفيديو عمّن في الداخل.</translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked; {seen}.</source>
        <translation>تعذّر سؤال خدمة الفيديو؛ {seen}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>With the lobby, who knocks can&apos;t be seen from here.</source>
        <translation>مع ردهة الانتظار لا يُرى من هنا من يطرق.</translation>
    </message>
    <message>
        <source>doctor is in</source>
        <translation>الطبيب في الداخل</translation>
    </message>
    <message>
        <source>front desk is in</source>
        <translation>الاستقبال في الداخل</translation>
    </message>
    <message>
        <source>in call {time}</source>
        <translation>في مكالمة {time}</translation>
    </message>
    <message>
        <source>in the old room</source>
        <translation>في الغرفة القديمة</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>غادر {time}</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>شوهد الآن</translation>
    </message>
    <message>
        <source>seen {count} s ago</source>
        <translation>شوهد قبل {count} ث</translation>
    </message>
    <message>
        <source>seen {time} ago</source>
        <translation>شوهد قبل {time}</translation>
    </message>
    <message>
        <source>since {clock}</source>
        <translation>منذ {clock}</translation>
    </message>
    <message>
        <source>since {clock}, {time}</source>
        <translation>منذ {clock}، {time}</translation>
    </message>
    <message>
        <source>somebody is in</source>
        <translation>شخص في الداخل</translation>
    </message>
    <message>
        <source>too many inside</source>
        <translation>عدد زائد في الداخل</translation>
    </message>
    <message>
        <source>unknown inside</source>
        <translation>مجهول في الداخل</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>ينتظر {time}</translation>
    </message>
</context>
<context>
    <name>InsidePart</name>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات المفاتيح</translation>
    </message>
    <message>
        <source>Move among the appointments</source>
        <translation>التنقل بين المواعيد</translation>
    </message>
    <message>
        <source>Stop waiting for a room; close a notice</source>
        <translation>التوقف عن انتظار غرفة؛ إغلاق إشعار</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Somebody like this is known:</source>
        <translation>يوجد شخص مشابه:</translation>
    </message>
    <message>
        <source>Use this patient</source>
        <translation>استخدام هذا المريض</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>مواليد {day}</translation>
    </message>
    <message>
        <source>record {n}</source>
        <translation>ملف {n}</translation>
    </message>
</context>
<context>
    <name>LatePart</name>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Copy link again</source>
        <translation>نسخ الرابط ثانية</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>تسجيل عدم الحضور</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>رقم الهاتف غير معروف.</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>متأخر {time}</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%Ln lines can&apos;t be read: a crash cut them off, or somebody changed the file.</source>
        <translation>
            <numerusform>لا أسطر غير مقروءة.</numerusform>
            <numerusform>سطر واحد تعذّرت قراءته: قطعه توقف مفاجئ، أو غيّر أحد الملف.</numerusform>
            <numerusform>سطران تعذّرت قراءتهما: قطعهما توقف مفاجئ، أو غيّر أحد الملف.</numerusform>
            <numerusform>%Ln أسطر تعذّرت قراءتها: قطعها توقف مفاجئ، أو غيّر أحد الملف.</numerusform>
            <numerusform>%Ln سطرًا تعذّرت قراءتها: قطعها توقف مفاجئ، أو غيّر أحد الملف.</numerusform>
            <numerusform>%Ln سطر تعذّرت قراءتها: قطعها توقف مفاجئ، أو غيّر أحد الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Fields sent</source>
        <translation>الحقول المرسلة</translation>
    </message>
    <message>
        <source>Fields that ever left for {to}, in {requests}: {fields}.</source>
        <translation>الحقول التي أُرسلت إلى {to}، في {requests}: {fields}.</translation>
    </message>
    <message>
        <source>No field ever left for {to}, in {requests}.</source>
        <translation>لم يُرسل أي حقل إلى {to}، في {requests}.</translation>
    </message>
    <message>
        <source>None in time</source>
        <translation>لم تصل في وقتها</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>Nothing ever left this computer. In practice mode, {requests} stayed here.</source>
        <translation>لم يخرج شيء من هذا الحاسوب. في وضع التدريب بقي هنا: {requests}.</translation>
    </message>
    <message>
        <source>Of no use</source>
        <translation>غير صالحة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Stayed on this computer, in practice mode: {requests}.</source>
        <translation>بقي على هذا الحاسوب، في وضع التدريب: {requests}.</translation>
    </message>
    <message>
        <source>This computer (practice)</source>
        <translation>هذا الحاسوب (تدريب)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message numerus="yes">
        <source>%Ln of {all} requests</source>
        <translation>
            <numerusform>لا طلبات من {all}</numerusform>
            <numerusform>طلب واحد من {all}</numerusform>
            <numerusform>طلبان من {all}</numerusform>
            <numerusform>%Ln طلبات من {all}</numerusform>
            <numerusform>%Ln طلبًا من {all}</numerusform>
            <numerusform>%Ln طلب من {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests exported to {file}.</source>
        <translation>
            <numerusform>لم يُصدَّر أي طلب إلى {file}.</numerusform>
            <numerusform>صُدِّر طلب واحد إلى {file}.</numerusform>
            <numerusform>صُدِّر طلبان إلى {file}.</numerusform>
            <numerusform>صُدِّرت %Ln طلبات إلى {file}.</numerusform>
            <numerusform>صُدِّر %Ln طلبًا إلى {file}.</numerusform>
            <numerusform>صُدِّر %Ln طلب إلى {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All days…</source>
        <translation>&amp;كل الأيام…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Each request is written down before it leaves, by the names of its fields. Values, names of people, links and keys are never written.</source>
        <translation>يُكتب كل طلب قبل إرساله، بأسماء حقوله. ولا تُكتب أبدًا القيم ولا أسماء الأشخاص ولا الروابط ولا المفاتيح.</translation>
    </message>
    <message>
        <source>Export what was sent</source>
        <translation>تصدير ما أُرسل</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Open a room, and each request for it will stand here.</source>
        <translation>افتح غرفة، فيظهر هنا كل طلب لها.</translation>
    </message>
    <message>
        <source>Reading what was sent…</source>
        <translation>جارٍ قراءة ما أُرسل…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>الطلبات المرسلة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>This &amp;day…</source>
        <translation>هذا ال&amp;يوم…</translation>
    </message>
    <message>
        <source>What was sent to the video service</source>
        <translation>ما أُرسل إلى خدمة الفيديو</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link wants to show an appointment in Clinic Desk, which is not open.</source>
        <translation>رابط يطلب عرض موعد في Clinic Desk، وهو غير مفتوح.</translation>
    </message>
    <message>
        <source>Clinic Desk is not open</source>
        <translation>برنامج Clinic Desk غير مفتوح</translation>
    </message>
    <message>
        <source>Open Clinic Desk</source>
        <translation>فتح Clinic Desk</translation>
    </message>
    <message>
        <source>Open it only if you have just clicked such a link yourself.</source>
        <translation>افتحه فقط إن كنت قد نقرت للتو مثل هذا الرابط بنفسك.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>&amp;Interpreter&apos;s link</source>
        <translation>رابط الم&amp;ترجم</translation>
    </message>
    <message>
        <source>&amp;Relative&apos;s link</source>
        <translation>رابط ال&amp;قريب</translation>
    </message>
    <message>
        <source>&amp;Somebody else&apos;s link</source>
        <translation>رابط شخص &amp;آخر</translation>
    </message>
    <message>
        <source>Did not open this visit&apos;s own room{said}.</source>
        <translation>لم يفتح غرفة هذا الموعد{said}.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Earlier links no longer lead here since {time}: copy the link again.</source>
        <translation>الروابط السابقة لا تؤدي إلى هنا منذ {time}: انسخ الرابط من جديد.</translation>
    </message>
    <message>
        <source>Enters directly. May let in who knocks.</source>
        <translation>يدخل مباشرة. ويجوز له إدخال من يطرق.</translation>
    </message>
    <message>
        <source>Enters directly. May let others in, mute them and remove them.</source>
        <translation>يدخل مباشرة. ويجوز له إدخال الآخرين وكتم صوتهم وإخراجهم.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>In practice mode it works on this computer only.</source>
        <translation>في وضع التدريب يعمل على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>It leaves the clipboard after a minute.</source>
        <translation>يُحذف من الحافظة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Knocks, and somebody inside must let them in.</source>
        <translation>يطرق، وعلى أحد من في الداخل أن يُدخله.</translation>
    </message>
    <message>
        <source>Links made before {time} are revoked. Their room closes as soon as the video service answers.</source>
        <translation>الروابط المنشأة قبل {time} مبطلة. وتُغلق غرفتها حالما تجيب خدمة الفيديو.</translation>
    </message>
    <message>
        <source>Links made before {time} no longer work.</source>
        <translation>الروابط المنشأة قبل {time} لم تعد تعمل.</translation>
    </message>
    <message>
        <source>New room since {time}: earlier links no longer work.</source>
        <translation>غرفة جديدة منذ {time}: الروابط السابقة لم تعد تعمل.</translation>
    </message>
    <message>
        <source>Opened another visit&apos;s room!</source>
        <translation>فتح غرفة موعد آخر.</translation>
    </message>
    <message>
        <source>Opened in somebody else&apos;s place!</source>
        <translation>فُتح في مكان شخص آخر.</translation>
    </message>
    <message>
        <source>Opens this visit&apos;s own room.</source>
        <translation>يفتح غرفة هذا الموعد.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Refused in another visit&apos;s room{said}.</source>
        <translation>رُفض في غرفة موعد آخر{said}.</translation>
    </message>
    <message>
        <source>Refused in somebody else&apos;s place{said}.</source>
        <translation>رُفض في مكان شخص آخر{said}.</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>القريب</translation>
    </message>
    <message>
        <source>The guest&apos;s link is copied.</source>
        <translation>نُسخ رابط الضيف.</translation>
    </message>
    <message>
        <source>The interpreter&apos;s link is copied.</source>
        <translation>نُسخ رابط المترجم.</translation>
    </message>
    <message>
        <source>The old links are dead. The patient&apos;s new link is copied.</source>
        <translation>الروابط القديمة لم تعد تعمل. نُسخ رابط المريض الجديد.</translation>
    </message>
    <message>
        <source>The patient&apos;s new link is copied. The old room closes as soon as the video service answers.</source>
        <translation>نُسخ رابط المريض الجديد. وتُغلق الغرفة القديمة حالما تجيب خدمة الفيديو.</translation>
    </message>
    <message>
        <source>The relative&apos;s link is copied.</source>
        <translation>نُسخ رابط القريب.</translation>
    </message>
    <message>
        <source>Whose link?</source>
        <translation>رابط من؟</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>غدًا، {time}</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>إعادة ال&amp;اختبار</translation>
    </message>
    <message>
        <source>&amp;Test it</source>
        <translation>ا&amp;ختبار</translation>
    </message>
    <message>
        <source>A link made now is for one person, and good until {time}.</source>
        <translation>الرابط المنشأ الآن لشخص واحد، وصالح حتى {time}.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>سُلِّم</translation>
    </message>
    <message>
        <source>Its room is made when it is first opened.</source>
        <translation>تُنشأ غرفته عند فتحها أول مرة.</translation>
    </message>
    <message>
        <source>Open the room once, then its links can be tried.</source>
        <translation>افتح الغرفة مرة، ثم يمكن اختبار روابطها.</translation>
    </message>
    <message>
        <source>Room {room}: this visit&apos;s alone, and no link opens another.</source>
        <translation>الغرفة {room}: لهذا الموعد وحده، ولا رابط يفتح غيرها.</translation>
    </message>
    <message>
        <source>Test the patient&apos;s link</source>
        <translation>اختبار رابط المريض</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Tries a fresh patient&apos;s link at three doors, and shows it to nobody.</source>
        <translation>يجرّب رابط مريض جديدًا على ثلاثة أبواب، ولا يُظهره لأحد.</translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser, so nothing can be tried from here. Practice mode can.</source>
        <translation>صفحة VideoSDK هي التي تقرر في المتصفح، فلا يمكن الاختبار من هنا. وضع التدريب يتيح ذلك.</translation>
    </message>
    <message>
        <source>What does this link allow?</source>
        <translation>بم يسمح هذا الرابط؟</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>ما يسمح به</translation>
    </message>
    <message>
        <source>Whose link</source>
        <translation>رابط من</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>As this &amp;computer&apos;s</source>
        <translation>كما في ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>As this computer&apos;s</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>How this desk speaks, and how it looks. Both can be changed at any time.</source>
        <translation>لغة هذا المكتب ومظهره. يمكن تغييرهما في أي وقت.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>The language changes when Clinic Desk starts the next time.</source>
        <translation>تتغيّر اللغة عند تشغيل Clinic Desk في المرة التالية.</translation>
    </message>
</context>
<context>
    <name>LookedAway</name>
    <message>
        <source>Nothing has changed since you looked away.</source>
        <translation>لم يتغيّر شيء في غيابك.</translation>
    </message>
    <message>
        <source>Taken back: {who}, {what}</source>
        <translation>تم التراجع: {who}، {what}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the day…</source>
        <translation>جارٍ فتح اليوم…</translation>
    </message>
    <message>
        <source>The day could not be opened.</source>
        <translation>تعذّر فتح اليوم.</translation>
    </message>
    <message>
        <source>The settings need a look</source>
        <translation>الإعدادات تحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>واحد أو أكثر</numerusform>
            <numerusform>اثنان أو أكثر</numerusform>
            <numerusform>%n أو أكثر</numerusform>
            <numerusform>%n أو أكثر</numerusform>
            <numerusform>%n أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>All visits of both are then in the record that stays, and what it does not say is taken from the other one. Undo takes it back.</source>
        <translation>تصبح كل مواعيد الملفين في الملف الباقي، وما ينقصه يؤخذ من الآخر. ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation>هل هذان شخص واحد؟</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>الميلاد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>يُدمج فيه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Merge two patients</source>
        <translation>دمج مريضين</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>ت&amp;بديل</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Their birth dates differ: look twice.</source>
        <translation>تاريخا الميلاد مختلفان: تأكد مرة أخرى.</translation>
    </message>
    <message>
        <source>This is the same record. Choose the other one.</source>
        <translation>هذا هو الملف نفسه. اختر الملف الآخر.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Which record is to go into it?</source>
        <translation>أي ملف يُدمج فيه؟</translation>
    </message>
    <message>
        <source>Which record is to stay?</source>
        <translation>أي ملف يبقى؟</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>An ended visit stays where it is.</source>
        <translation>الموعد المنتهي يبقى مكانه.</translation>
    </message>
    <message>
        <source>Choose a free slot first.</source>
        <translation>اختر خانة شاغرة أولًا.</translation>
    </message>
    <message>
        <source>Choose a free slot of any day and press Ctrl+V. Esc leaves it.</source>
        <translation>اختر خانة شاغرة من أي يوم واضغط Ctrl+V. Esc يتركه.</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>اختر موعدًا أولًا.</translation>
    </message>
    <message>
        <source>Cut one visit with Ctrl+X, choose the other one, and swap them then.</source>
        <translation>قص موعدًا بـ Ctrl+X، ثم اختر الآخر، ثم بدّلهما.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>No visit is cut. Ctrl+X cuts the selected one.</source>
        <translation>لا موعد مقصوص. Ctrl+X يقص الموعد المحدد.</translation>
    </message>
    <message>
        <source>Shall {one} and {other} change places?</source>
        <translation>هل يُبدَّل مكانا {one} و{other}؟</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation>هذه الخانة محجوزة</translation>
    </message>
    <message>
        <source>another slot</source>
        <translation>خانة أخرى</translation>
    </message>
    <message>
        <source>{doctor} has no earlier free slot on this day.</source>
        <translation>لا خانة شاغرة أبكر في هذا اليوم: {doctor}.</translation>
    </message>
    <message>
        <source>{doctor} has no later free slot on this day.</source>
        <translation>لا خانة شاغرة لاحقة في هذا اليوم: {doctor}.</translation>
    </message>
    <message>
        <source>{visit} is cut</source>
        <translation>{visit}: مقصوص</translation>
    </message>
</context>
<context>
    <name>NameCover</name>
    <message>
        <source>Names are hidden, and so are these fields. What you typed is still there.</source>
        <translation>الأسماء مخفية، وكذلك هذه الحقول. ما كُتب لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>Show names (F9)</source>
        <translation>إظهار الأسماء (F9)</translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>&amp;More fields…</source>
        <translation>حقول أ&amp;خرى…</translation>
    </message>
    <message>
        <source>&amp;Search instead</source>
        <translation>ال&amp;بحث بدلًا من ذلك</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
</context>
<context>
    <name>NextPatientCard</name>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>المريض التالي</translation>
    </message>
    <message>
        <source>Next patient: {name}</source>
        <translation>المريض التالي: {name}</translation>
    </message>
    <message>
        <source>Nobody is waiting or expected</source>
        <translation>لا أحد ينتظر أو يُنتظر وصوله</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>بدء الموعد</translation>
    </message>
    <message>
        <source>Start video visit</source>
        <translation>بدء موعد الفيديو</translation>
    </message>
    <message>
        <source>Tell the reception that the patient is not here</source>
        <translation>إبلاغ الاستقبال بأن المريض غير موجود</translation>
    </message>
    <message>
        <source>Tell the reception that you need five minutes more</source>
        <translation>إبلاغ الاستقبال بالحاجة إلى خمس دقائق أخرى</translation>
    </message>
    <message>
        <source>The reception knows: five minutes.</source>
        <translation>علم الاستقبال: خمس دقائق.</translation>
    </message>
    <message>
        <source>The reception knows: not here.</source>
        <translation>علم الاستقبال: غير موجود.</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>waits {minutes}</source>
        <translation>ينتظر {minutes}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Cancelled: nothing was opened.</source>
        <translation>أُلغي: لم يُفتح شيء.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Link copied. It leaves the clipboard after a minute.</source>
        <translation>نُسخ الرابط. يُحذف من الحافظة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Practice link copied: it works on this computer only.</source>
        <translation>نُسخ رابط التدريب: يعمل على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Room {room} handed to the browser.</source>
        <translation>سُلِّمت الغرفة {room} إلى المتصفح.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page}</source>
        <translation>صفحة {page}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} من {pages}</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save what you have changed, or cancel it, before you go there.</source>
        <translation>احفظ ما غيّرته، أو ألغه، قبل الانتقال إلى هناك.</translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>الاسم أو الهاتف أو تاريخ الميلاد أو رقم الملف</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>&amp;Born</source>
        <translation>ال&amp;ميلاد</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>اسم ال&amp;عائلة</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>الاسم ال&amp;أول</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>ال&amp;هاتف</translation>
    </message>
    <message>
        <source>&amp;Record number</source>
        <translation>&amp;رقم الملف</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Gen&amp;der</source>
        <translation>ال&amp;جنس</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>ملا&amp;حظات</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>That was too long to be put in here: nothing was changed.</source>
        <translation>النص أطول من أن يُلصق هنا: لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>as it is written: Maria Lopez</source>
        <translation>كما يُكتب: ليلى حداد</translation>
    </message>
</context>
<context>
    <name>PatientVisits</name>
    <message>
        <source>Enter goes to a visit.</source>
        <translation>Enter للانتقال إلى موعد.</translation>
    </message>
    <message>
        <source>Enter goes to a visit. Older ones are not listed here.</source>
        <translation>Enter للانتقال إلى موعد. المواعيد الأقدم غير مدرجة هنا.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Visits of this patient</source>
        <translation>مواعيد هذا المريض</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>Erased. Nothing personal is left of this patient.</source>
        <translation>تم المحو. لم يبق شيء شخصي عن هذا المريض.</translation>
    </message>
    <message>
        <source>Everything held on this patient was written to {file}.</source>
        <translation>كُتب كل ما هو محفوظ عن هذا المريض في {file}.</translation>
    </message>
    <message>
        <source>Export what is held on this patient</source>
        <translation>تصدير ما هو محفوظ عن المريض</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>أُبقي.</translation>
    </message>
    <message>
        <source>No visit is selected</source>
        <translation>لا موعد محدد</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>سُجِّل المريض</translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation>غُيِّر ملف المريض</translation>
    </message>
    <message>
        <source>Select a visit of the patient first.</source>
        <translation>حدد موعدًا للمريض أولًا.</translation>
    </message>
    <message>
        <source>Two patients merged</source>
        <translation>دُمج مريضان</translation>
    </message>
</context>
<context>
    <name>PlacedBox</name>
    <message>
        <source>Close (Esc); what you typed is kept</source>
        <translation>إغلاق (Esc)؛ ويبقى ما كُتب</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>لا فترات دوام</numerusform>
            <numerusform>فترة دوام واحدة</numerusform>
            <numerusform>فترتا دوام</numerusform>
            <numerusform>%n فترات دوام</numerusform>
            <numerusform>%n فترة دوام</numerusform>
            <numerusform>%n فترة دوام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>لا خانات</numerusform>
            <numerusform>خانة واحدة</numerusform>
            <numerusform>خانتان</numerusform>
            <numerusform>%n خانات</numerusform>
            <numerusform>%n خانة</numerusform>
            <numerusform>%n خانة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots are taken out.</source>
        <translation>
            <numerusform>لا تُحذف أي خانة.</numerusform>
            <numerusform>تُحذف خانة واحدة.</numerusform>
            <numerusform>تُحذف خانتان.</numerusform>
            <numerusform>تُحذف %n خانات.</numerusform>
            <numerusform>تُحذف %n خانة.</numerusform>
            <numerusform>تُحذف %n خانة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots come in addition.</source>
        <translation>
            <numerusform>لا تُضاف أي خانة.</numerusform>
            <numerusform>تُضاف خانة واحدة.</numerusform>
            <numerusform>تُضاف خانتان.</numerusform>
            <numerusform>تُضاف %n خانات.</numerusform>
            <numerusform>تُضاف %n خانة.</numerusform>
            <numerusform>تُضاف %n خانة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>A buffer has {most} minutes at most.</source>
        <translation>الفاصل {most} دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>A slot has {least} minutes at least.</source>
        <translation>الخانة {least} دقيقة على الأقل.</translation>
    </message>
    <message>
        <source>A slot is longer than the whole session.</source>
        <translation>الخانة أطول من فترة الدوام كلها.</translation>
    </message>
    <message>
        <source>A year at most.</source>
        <translation>سنة على الأكثر.</translation>
    </message>
    <message>
        <source>All slots stay as they are.</source>
        <translation>تبقى كل الخانات كما هي.</translation>
    </message>
    <message>
        <source>No session is on these days.</source>
        <translation>لا فترة دوام في هذه الأيام.</translation>
    </message>
    <message>
        <source>No such weekday lies between these days.</source>
        <translation>لا يقع مثل هذا اليوم من الأسبوع بين هذه الأيام.</translation>
    </message>
    <message>
        <source>Not on {day}: {why}.</source>
        <translation>{day} مستثنى: {why}.</translation>
    </message>
    <message>
        <source>Plan two years at most.</source>
        <translation>خطط لسنتين على الأكثر.</translation>
    </message>
    <message>
        <source>The clocks change during it: it really lasts longer or shorter than they show.</source>
        <translation>تتغيّر الساعة أثناءها: مدتها الحقيقية أطول أو أقصر مما تُظهره.</translation>
    </message>
    <message>
        <source>The clocks show its end twice that day: it ends at the first of the two.</source>
        <translation>تُظهر الساعة نهايتها مرتين ذلك اليوم: تنتهي عند الأولى.</translation>
    </message>
    <message>
        <source>The clocks show its start twice that day: it begins at the first of the two.</source>
        <translation>تُظهر الساعة بدايتها مرتين ذلك اليوم: تبدأ عند الأولى.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>يجب أن تكون النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل اليوم الأول.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>السبب طويل جدًا.</translation>
    </message>
    <message>
        <source>The room has {letters} letters at most.</source>
        <translation>اسم الغرفة {letters} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>هذه الأيام انقضت.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>هذا اليوم انقضى.</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>عطلة رسمية</translation>
    </message>
    <message>
        <source>the clinic is closed</source>
        <translation>العيادة مغلقة</translation>
    </message>
    <message>
        <source>the clocks go forward, and no slot fits into what is left</source>
        <translation>تُقدَّم الساعة، ولا تتسع البقية لأي خانة</translation>
    </message>
    <message>
        <source>the clocks skip {time} that day: there is no such time. Choose another.</source>
        <translation>تتجاوز الساعة {time} ذلك اليوم: لا وجود لهذا الوقت. اختر غيره.</translation>
    </message>
    <message>
        <source>the doctor has a session from {hours} then</source>
        <translation>للطبيب عندئذ فترة دوام {hours}</translation>
    </message>
    <message>
        <source>the doctor is away</source>
        <translation>الطبيب غائب</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%n days left out</source>
        <translation>
            <numerusform>لم يُستثن أي يوم</numerusform>
            <numerusform>استُثني يوم واحد</numerusform>
            <numerusform>استُثني يومان</numerusform>
            <numerusform>استُثنيت %n أيام</numerusform>
            <numerusform>استُثني %n يومًا</numerusform>
            <numerusform>استُثني %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions planned</source>
        <translation>
            <numerusform>لم تُخطَّط فترات دوام</numerusform>
            <numerusform>خُطِّطت فترة دوام واحدة</numerusform>
            <numerusform>خُطِّطت فترتا دوام</numerusform>
            <numerusform>خُطِّطت %n فترات دوام</numerusform>
            <numerusform>خُطِّطت %n فترة دوام</numerusform>
            <numerusform>خُطِّطت %n فترة دوام</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>ال&amp;طبيب</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>&amp;مرة واحدة</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى</translation>
    </message>
    <message>
        <source>Choose a weekday at least.</source>
        <translation>اختر يومًا واحدًا من الأسبوع على الأقل.</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>كل أ&amp;سبوع</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>On</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>تخطيط</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n sessions</source>
        <translation>
            <numerusform>لا شيء للتخطيط</numerusform>
            <numerusform>تخطيط فترة دوام واحدة</numerusform>
            <numerusform>تخطيط فترتي دوام</numerusform>
            <numerusform>تخطيط %n فترات دوام</numerusform>
            <numerusform>تخطيط %n فترة دوام</numerusform>
            <numerusform>تخطيط %n فترة دوام</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>تخطيط فترات الدوام</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>أيام الأسبوع</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>مستثنى: {why}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>فترة الدوام</translation>
    </message>
</context>
<context>
    <name>PlanningDesk</name>
    <message>
        <source>A visit is in this slot: only a free one can be blocked.</source>
        <translation>في هذه الخانة موعد: لا تُوقف إلا خانة شاغرة.</translation>
    </message>
    <message>
        <source>Select a free slot first.</source>
        <translation>حدد خانة شاغرة أولًا.</translation>
    </message>
    <message>
        <source>Select a slot of the session first.</source>
        <translation>حدد خانة من فترة الدوام أولًا.</translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation>سُحبت فترة الدوام</translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation>أُوقفت الخانة</translation>
    </message>
    <message>
        <source>Slot freed</source>
        <translation>شغرت الخانة</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n of {all} need a look.</source>
        <translation>
            <numerusform>لا شيء من {all} يحتاج إلى نظرة.</numerusform>
            <numerusform>واحد من {all} يحتاج إلى نظرة.</numerusform>
            <numerusform>اثنان من {all} يحتاجان إلى نظرة.</numerusform>
            <numerusform>%n من {all} تحتاج إلى نظرة.</numerusform>
            <numerusform>%n من {all} تحتاج إلى نظرة.</numerusform>
            <numerusform>%n من {all} تحتاج إلى نظرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add phone or e-mail…</source>
        <translation>إضافة هاتف أو بريد إلكتروني…</translation>
    </message>
    <message>
        <source>Alarms are open: they stand above the table.</source>
        <translation>توجد إنذارات مفتوحة: تظهر فوق الجدول.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are ready.</source>
        <translation>
            <numerusform>لا مواعيد.</numerusform>
            <numerusform>الموعد الوحيد جاهز.</numerusform>
            <numerusform>الموعدان جاهزان.</numerusform>
            <numerusform>المواعيد الـ%n كلها جاهزة.</numerusform>
            <numerusform>المواعيد الـ%n كلها جاهزة.</numerusform>
            <numerusform>المواعيد الـ%n كلها جاهزة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation>اختيار الخدمة…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Gets its room in time</source>
        <translation>تحصل على غرفتها في الوقت المناسب</translation>
    </message>
    <message>
        <source>Imported room, never checked</source>
        <translation>غرفة مستوردة لم تُفحص قط</translation>
    </message>
    <message numerus="yes">
        <source>Make %n new rooms</source>
        <translation>
            <numerusform>لا غرف جديدة</numerusform>
            <numerusform>إنشاء غرفة جديدة</numerusform>
            <numerusform>إنشاء غرفتين جديدتين</numerusform>
            <numerusform>إنشاء %n غرف جديدة</numerusform>
            <numerusform>إنشاء %n غرفة جديدة</numerusform>
            <numerusform>إنشاء %n غرفة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation>إنشاء غرفة جديدة</translation>
    </message>
    <message>
        <source>Make a room</source>
        <translation>إنشاء غرفة</translation>
    </message>
    <message>
        <source>No alarm is open.</source>
        <translation>لا إنذار مفتوح.</translation>
    </message>
    <message>
        <source>No video visits are still to come today.</source>
        <translation>لا مواعيد فيديو متبقية اليوم.</translation>
    </message>
    <message>
        <source>Only the others</source>
        <translation>البقية فقط</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Room could not be checked</source>
        <translation>تعذّر فحص الغرفة</translation>
    </message>
    <message>
        <source>Room is there</source>
        <translation>الغرفة موجودة</translation>
    </message>
    <message>
        <source>Room of another video service</source>
        <translation>غرفة من خدمة فيديو أخرى</translation>
    </message>
    <message>
        <source>Room was blocked: not this visit&apos;s own</source>
        <translation>أُوقفت الغرفة: ليست لهذا الموعد</translation>
    </message>
    <message>
        <source>Room was closed by the video service</source>
        <translation>أغلقت خدمة الفيديو الغرفة</translation>
    </message>
    <message>
        <source>Set it by the internet before it is too far off to make links.</source>
        <translation>اضبطها من الإنترنت قبل أن يمنع فرقها إنشاء الروابط.</translation>
    </message>
    <message>
        <source>Set it by the internet: until then no link can be made.</source>
        <translation>اضبطها من الإنترنت: لا يمكن إنشاء أي رابط قبل ذلك.</translation>
    </message>
    <message>
        <source>Stopped: not every room was checked.</source>
        <translation>توقف: لم تُفحص كل الغرف.</translation>
    </message>
    <message>
        <source>The video service answers and knows our key.</source>
        <translation>خدمة الفيديو تجيب وتعرف مفتاحنا.</translation>
    </message>
    <message numerus="yes">
        <source>The video service has closed the rooms of %n visits.</source>
        <translation>
            <numerusform>لم تغلق خدمة الفيديو أي غرفة.</numerusform>
            <numerusform>أغلقت خدمة الفيديو غرفة موعد واحد.</numerusform>
            <numerusform>أغلقت خدمة الفيديو غرفتي موعدين.</numerusform>
            <numerusform>أغلقت خدمة الفيديو غرف %n مواعيد.</numerusform>
            <numerusform>أغلقت خدمة الفيديو غرف %n موعدًا.</numerusform>
            <numerusform>أغلقت خدمة الفيديو غرف %n موعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock could not be compared.</source>
        <translation>تعذّرت مقارنة ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>ساعة هذا الحاسوب صحيحة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min ahead</source>
        <translation>ساعة هذا الحاسوب متقدمة {m} د</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min behind</source>
        <translation>ساعة هذا الحاسوب متأخرة {m} د</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Today&apos;s video visits: {what}</source>
        <translation>مواعيد الفيديو اليوم: {what}</translation>
    </message>
    <message>
        <source>{room}; no phone, no e-mail</source>
        <translation>{room}؛ لا هاتف ولا بريد إلكتروني</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>&amp;Check again (F7)</source>
        <translation>إعادة ال&amp;فحص (F7)</translation>
    </message>
    <message>
        <source>&amp;Mend all</source>
        <translation>إ&amp;صلاح الكل</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>جارٍ الإصلاح</translation>
    </message>
    <message>
        <source>Today&apos;s video visits</source>
        <translation>مواعيد الفيديو اليوم</translation>
    </message>
    <message>
        <source>{doing}: {done} of {of}…</source>
        <translation>{doing}: {done} من {of}…</translation>
    </message>
</context>
<context>
    <name>PreflightWatch</name>
    <message>
        <source>Show (F7)</source>
        <translation>عرض (F7)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>كل الأطباء</translation>
    </message>
    <message>
        <source>Choose p&amp;rinter…</source>
        <translation>ا&amp;ختيار الطابعة…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>ورقة اليوم</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation>ورقة انقطاع النظام</translation>
    </message>
    <message>
        <source>Handed to the printer: {what}.</source>
        <translation>سُلِّم إلى الطابعة: {what}.</translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation>جارٍ التسليم…</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>مذكرة التسليم</translation>
    </message>
    <message>
        <source>Here is the beginning of it; paper and files have all.</source>
        <translation>هذه بدايتها؛ وفي الورق والملفات كل شيء.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation>أ&amp;سماء المرضى</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>طباعة اليوم</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>حفظ ال&amp;جدول…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>&amp;حفظ PDF…</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The chosen doctor</source>
        <translation>الطبيب المختار</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Without them a visit is told by its time and a code</source>
        <translation>بدونها يُعرف الموعد بوقته ورمزه</translation>
    </message>
    <message>
        <source>{paper}, {day}</source>
        <translation>{paper}، {day}</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>A log and a list of what was sent. Both hold ids and names of fields; no names of people, no phone numbers, no links.</source>
        <translation>سجل تشغيل وقائمة بما أُرسل. فيهما معرّفات وأسماء حقول؛ لا أسماء أشخاص ولا أرقام هواتف ولا روابط.</translation>
    </message>
    <message>
        <source>Backups of it, databases that were set aside, and what you save, print or export.</source>
        <translation>نسخها الاحتياطية، وقواعد البيانات التي نُحّيت جانبًا، وما يُحفظ أو يُطبع أو يُصدَّر.</translation>
    </message>
    <message>
        <source>F9 hides patients&apos; names on the screen. A copied link leaves the clipboard after a minute, or when the program closes.</source>
        <translation>F9 يُخفي أسماء المرضى على الشاشة. والرابط المنسوخ يُحذف من الحافظة بعد دقيقة، أو عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>In practice mode nothing leaves this computer.</source>
        <translation>في وضع التدريب لا يخرج شيء من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing else is sent: no statistics, no crash reports, no question for updates.</source>
        <translation>لا يُرسل شيء آخر: لا إحصاءات، ولا تقارير أعطال، ولا سؤال عن تحديثات.</translation>
    </message>
    <message>
        <source>Opening a room hands its link to the browser; what the browser sends from then on is between it and the video service.</source>
        <translation>فتح غرفة يسلّم رابطها إلى المتصفح؛ وما يرسله المتصفح بعد ذلك يبقى بينه وبين خدمة الفيديو.</translation>
    </message>
    <message>
        <source>Patients &gt; Export what is held writes all that is known of a patient; Patients &gt; Erase takes what is personal out of the record. Older backups still hold it until they are deleted.</source>
        <translation>المرضى &gt; تصدير ما هو محفوظ يكتب كل ما يُعرف عن مريض؛ والمرضى &gt; محو يحذف ما هو شخصي من الملف. وتبقى البيانات في النسخ الاحتياطية الأقدم حتى تُحذف.</translation>
    </message>
    <message>
        <source>Reports &gt; Audit trail shows who did what, and finds out whether anybody changed it.</source>
        <translation>التقارير &gt; سجل التدقيق يُظهر من فعل ماذا، ويكشف إن كان أحد قد غيّره.</translation>
    </message>
    <message>
        <source>The database: patients, visits, sessions, rooms, and the audit trail of who did what and when. If your clinic uses a database server, all of this lies there instead.</source>
        <translation>قاعدة البيانات: المرضى والمواعيد وفترات الدوام والغرف، وسجل تدقيق من فعل ماذا ومتى. وإذا كانت عيادتك تستخدم خادم قاعدة بيانات، فكل ذلك محفوظ هناك.</translation>
    </message>
    <message>
        <source>The files can be read by the user who runs this program, and by whoever manages the computer. The program does not encrypt them: switch on the encryption of the disk.</source>
        <translation>يستطيع قراءة الملفات المستخدم الذي يشغّل هذا البرنامج، ومن يدير الحاسوب. البرنامج لا يشفّرها: فعّل تشفير القرص.</translation>
    </message>
    <message>
        <source>The video service&apos;s key and secret are kept in the system&apos;s keyring, in no file.</source>
        <translation>مفتاح خدمة الفيديو ورمزها السري محفوظان في حلقة مفاتيح النظام، وليس في أي ملف.</translation>
    </message>
    <message>
        <source>What is sent, and to whom</source>
        <translation>ما يُرسل، وإلى من</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>ما يُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>من يستطيع قراءته</translation>
    </message>
    <message>
        <source>With VideoSDK, its service is told to make, check and close rooms. It gets codes and ids in place of names, unless the clinic has turned on that names are shared. Video &gt; What was sent lists every request.</source>
        <translation>مع VideoSDK يُطلب من خدمتها إنشاء الغرف وفحصها وإغلاقها. تتلقى رموزًا ومعرّفات بدل الأسماء، ما لم تفعّل العيادة مشاركة الأسماء. فيديو &gt; ما أُرسل يسرد كل طلب.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;حفظ التقرير…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>This is all that the report holds: what the program did, by numbers and ids. Nothing is sent. Read it, take out what nobody should see, save it, and give the file to whoever helps you.</source>
        <translation>هذا كل ما في التقرير: ما فعله البرنامج، بأرقام ومعرّفات. لا يُرسل شيء. اقرأه، واحذف منه ما لا ينبغي أن يراه أحد، واحفظه، وأعط الملف لمن يساعدك.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;حدّد الكلّ</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>خطوة لأ&amp;على</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>خطوة لأ&amp;سفل</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>ا&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>اب&amp;حث في:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>مجلّد &amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>أ&amp;عد التّسمية</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ا&amp;حفظ</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>كلّ الملفّات (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ارجع</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>أنشئ مجلّدًا جديدًا</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>أنشئ مجلّدًا جديدًا</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>منظور تفصيليّ</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>الدّليل:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملفّ:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفّات</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ملفات من ال&amp;نوع:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>اذهب للخلف</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>اذهب للأمام</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>اذهب إلى الدّليل الأمّ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>منظور قائميّ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>الدّليل الأمّ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>احفظ كَ‍</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>أظهر الملفّات الم&amp;خفيّة</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشّريط الجانبيّ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التّعديل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النّوع</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ا&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>أل&amp;صق</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>أ&amp;عد</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قصّ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>حدّد الكلّ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>طبّق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>صفّر</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعد الافتراضيّات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>احفظ</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;خيارات &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ا&amp;طبع</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>كلّ الصّفحات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>اطبع إلى ملفّ (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>ملفّ PDF للكتابة</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>المكان:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>ال&amp;ملفّ الخرج:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;خصائص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>عاين</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطّابعة</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>النّوع:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>الأعلى</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ا&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>أل&amp;صق</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>أ&amp;عد</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قصّ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>احذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>حدّد الكلّ</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>T&amp;his one only</source>
        <translation>هذه ف&amp;قط</translation>
    </message>
    <message numerus="yes">
        <source>This and &amp;all %n later ones</source>
        <translation>
            <numerusform>هذه و&amp;كل اللاحقة</numerusform>
            <numerusform>هذه و&amp;كل اللاحقة (واحدة)</numerusform>
            <numerusform>هذه و&amp;كل اللاحقة (اثنتان)</numerusform>
            <numerusform>هذه و&amp;كل اللاحقة (%n)</numerusform>
            <numerusform>هذه و&amp;كل اللاحقة (%n)</numerusform>
            <numerusform>هذه و&amp;كل اللاحقة (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RearrangingPart</name>
    <message numerus="yes">
        <source>%n visits cannot stay: choose where each goes.</source>
        <translation>
            <numerusform>كل المواعيد تبقى.</numerusform>
            <numerusform>موعد واحد لا يمكن أن يبقى: اختر مكانه.</numerusform>
            <numerusform>موعدان لا يمكن أن يبقيا: اختر مكان كل منهما.</numerusform>
            <numerusform>%n مواعيد لا يمكن أن تبقى: اختر مكان كل منها.</numerusform>
            <numerusform>%n موعدًا لا يمكن أن تبقى: اختر مكان كل منها.</numerusform>
            <numerusform>%n موعد لا يمكن أن تبقى: اختر مكان كل منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatPart</name>
    <message>
        <source> times</source>
        <translation> مرات</translation>
    </message>
    <message>
        <source>&amp;Leave those out</source>
        <translation>&amp;ترك هذه</translation>
    </message>
    <message>
        <source>&amp;Take the nearest free time</source>
        <translation>أخذ أ&amp;قرب وقت شاغر</translation>
    </message>
    <message>
        <source>Every week, </source>
        <translation>كل أسبوع، </translation>
    </message>
    <message>
        <source>Once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>التكرار</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n of {checks} checks failed.</source>
        <translation>
            <numerusform>لم يفشل أي فحص من {checks}.</numerusform>
            <numerusform>فشل فحص واحد من {checks}.</numerusform>
            <numerusform>فشل فحصان من {checks}.</numerusform>
            <numerusform>فشلت %n فحوص من {checks}.</numerusform>
            <numerusform>فشل %n فحصًا من {checks}.</numerusform>
            <numerusform>فشل %n فحص من {checks}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the video service now</source>
        <translation>سؤال خدمة ال&amp;فيديو الآن</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks passed.</source>
        <translation>
            <numerusform>لا فحوص.</numerusform>
            <numerusform>نجح الفحص الوحيد.</numerusform>
            <numerusform>نجح الفحصان.</numerusform>
            <numerusform>نجحت الفحوص الـ%n كلها.</numerusform>
            <numerusform>نجحت الفحوص الـ%n كلها.</numerusform>
            <numerusform>نجحت الفحوص الـ%n كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask of each closed room of these days whether it is shut</source>
        <translation>السؤال عن كل غرفة مغلقة في هذه الأيام إن كانت مغلقة فعلًا</translation>
    </message>
    <message>
        <source>Asking the video service: {done} of {of} rooms…</source>
        <translation>جارٍ سؤال خدمة الفيديو: {done} من {of} غرفة…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>سُلِّم إلى الطابعة.</translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation>جارٍ التسليم…</translation>
    </message>
    <message numerus="yes">
        <source>Here is the beginning, with %n visits; paper and files have all.</source>
        <translation>
            <numerusform>هذه البداية، بلا مواعيد؛ وفي الورق والملفات كل شيء.</numerusform>
            <numerusform>هذه البداية، بموعد واحد؛ وفي الورق والملفات كل شيء.</numerusform>
            <numerusform>هذه البداية، بموعدين؛ وفي الورق والملفات كل شيء.</numerusform>
            <numerusform>هذه البداية، بـ %n مواعيد؛ وفي الورق والملفات كل شيء.</numerusform>
            <numerusform>هذه البداية، بـ %n موعدًا؛ وفي الورق والملفات كل شيء.</numerusform>
            <numerusform>هذه البداية، بـ %n موعد؛ وفي الورق والملفات كل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation>تقرير فصل الغرف</translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation>تقرير فصل الغرف، {days}</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>جارٍ إعداد التقرير…</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation>أ&amp;سماء المرضى</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>حفظ &amp;HTML…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>&amp;حفظ PDF…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Stopped: there is no report.</source>
        <translation>توقف: لا يوجد تقرير.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Without them a visit is told by time, doctor and code</source>
        <translation>بدونها يُعرف الموعد بوقته وطبيبه ورمزه</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>No good backup was found. Nothing was deleted: call support, and keep the file.</source>
        <translation>لم توجد نسخة احتياطية سليمة. لم يُحذف شيء: اتصل بالدعم الفني، واحتفظ بالملف.</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>طرق أخرى…</translation>
    </message>
    <message>
        <source>Put that backup back</source>
        <translation>استعادة تلك النسخة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>البدء فارغًا</translation>
    </message>
    <message>
        <source>Start empty…</source>
        <translation>البدء فارغًا…</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>The day would be empty: no sessions, no patients, no visits. The damaged file is set aside, and nothing is deleted.</source>
        <translation>سيكون اليوم فارغًا: لا فترات دوام ولا مرضى ولا مواعيد. يُنحّى الملف التالف جانبًا، ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; what was entered later is not in it. The damaged file is set aside, and nothing is deleted.</source>
        <translation>أحدث نسخة احتياطية سليمة بتاريخ {when}؛ وما أُدخل بعدها ليس فيها. يُنحّى الملف التالف جانبًا، ولا يُحذف شيء.</translation>
    </message>
</context>
<context>
    <name>ReshapeDialog</name>
    <message>
        <source>&amp;Doctor</source>
        <translation>ال&amp;طبيب</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>تغيير فترة الدوام</translation>
    </message>
    <message>
        <source>Change this session</source>
        <translation>تغيير هذه الفترة</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>تغيّرت فترة الدوام</translation>
    </message>
    <message>
        <source>This and all later sessions changed</source>
        <translation>تغيّرت هذه الفترة وكل الفترات اللاحقة</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n changes of older visits</source>
        <translation>
            <numerusform>لا تغييرات في مواعيد أقدم</numerusform>
            <numerusform>تغيير واحد في مواعيد أقدم</numerusform>
            <numerusform>تغييران في مواعيد أقدم</numerusform>
            <numerusform>%n تغييرات في مواعيد أقدم</numerusform>
            <numerusform>%n تغييرًا في مواعيد أقدم</numerusform>
            <numerusform>%n تغيير في مواعيد أقدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>لا قيود في سجل التدقيق</numerusform>
            <numerusform>قيد واحد في سجل التدقيق</numerusform>
            <numerusform>قيدان في سجل التدقيق</numerusform>
            <numerusform>%n قيود في سجل التدقيق</numerusform>
            <numerusform>%n قيدًا في سجل التدقيق</numerusform>
            <numerusform>%n قيد في سجل التدقيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>لا مرضى</numerusform>
            <numerusform>مريض واحد</numerusform>
            <numerusform>مريضان</numerusform>
            <numerusform>%n مرضى</numerusform>
            <numerusform>%n مريضًا</numerusform>
            <numerusform>%n مريض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>لا غرف</numerusform>
            <numerusform>غرفة واحدة</numerusform>
            <numerusform>غرفتان</numerusform>
            <numerusform>%n غرف</numerusform>
            <numerusform>%n غرفة</numerusform>
            <numerusform>%n غرفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>لا مواعيد</numerusform>
            <numerusform>موعد واحد</numerusform>
            <numerusform>موعدان</numerusform>
            <numerusform>%n مواعيد</numerusform>
            <numerusform>%n موعدًا</numerusform>
            <numerusform>%n موعد</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>ملف آ&amp;خر…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>نسخ احتياطية (*.db)</translation>
    </message>
    <message>
        <source>Clinic Desk closes and opens again with the backup. The present database is kept beside it, every visit gets a new room, and links sent before stop working.</source>
        <translation>يُغلق Clinic Desk ويُفتح من جديد بالنسخة الاحتياطية. تُحفظ قاعدة البيانات الحالية بجانبها، ويحصل كل موعد على غرفة جديدة، وتتوقف الروابط المرسلة سابقًا عن العمل.</translation>
    </message>
    <message>
        <source>Comparing it with the database…</source>
        <translation>جارٍ مقارنتها بقاعدة البيانات…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>جارٍ البحث عن نسخ احتياطية…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>استعادة من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>استعادة من ملف</translation>
    </message>
    <message>
        <source>There is no backup yet. File &gt; Back up now makes one.</source>
        <translation>لا توجد نسخة احتياطية بعد. ملف &gt; نسخ احتياطي الآن ينشئ واحدة.</translation>
    </message>
    <message>
        <source>Visits that would be lost</source>
        <translation>مواعيد ستضيع</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>أي نسخة احتياطية؟</translation>
    </message>
    <message>
        <source>{file} lacks, and the desk would lose: {parts}.</source>
        <translation>ينقص {file} وسيفقده المكتب: {parts}.</translation>
    </message>
    <message>
        <source>{file}: nothing is newer than this backup.</source>
        <translation>{file}: لا شيء أحدث من هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>{file}: the present database cannot be read, so nobody knows what is newer in it.</source>
        <translation>{file}: لا يمكن قراءة قاعدة البيانات الحالية، فلا يُعرف ما هو أحدث فيها.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>لا أحد باسم «{words}».</translation>
    </message>
    <message>
        <source>That was too long to be looked for: nothing was changed.</source>
        <translation>النص أطول من أن يُبحث عنه: لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation>نسخ رابط لمترجم أو قريب أو غيره</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy the patient&apos;s link to this visit&apos;s room</source>
        <translation>نسخ رابط المريض إلى غرفة هذا الموعد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>فتح الغرفة</translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation>جارٍ فتح الغرفة…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا غرفة بعد</translation>
    </message>
</context>
<context>
    <name>RowDrag</name>
    <message>
        <source>Move to {time}</source>
        <translation>نقل إلى {time}</translation>
    </message>
    <message>
        <source>Swap the two…</source>
        <translation>تبديل الاثنين…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>البحث عن مريض</translation>
    </message>
    <message>
        <source>Find a patient or appointment</source>
        <translation>البحث عن مريض أو موعد</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation>أدخل مفتاح API والرمز السري معًا.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>The key and the secret are kept in this computer&apos;s keyring. Another service means new rooms: links copied before stop working.</source>
        <translation>يُحفظ المفتاح والرمز السري في حلقة مفاتيح هذا الحاسوب. خدمة أخرى تعني غرفًا جديدة: تتوقف الروابط المنسوخة سابقًا عن العمل.</translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you save here is used from the next start without them.</source>
        <translation>يستخدم هذا التشغيل متغيرات VIDEOSDK_ من بيئته. ما يُحفظ هنا يُستخدم من التشغيل التالي بدونها.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>خدمة الفيديو</translation>
    </message>
    <message>
        <source>Which service opens the rooms?</source>
        <translation>أي خدمة تفتح الغرف؟</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Practice mode: built in, not for patients</source>
        <translation>وضع التد&amp;ريب: مدمج، ليس للمرضى</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>الرمز ال&amp;سري</translation>
    </message>
    <message>
        <source>&amp;VideoSDK: real video visits</source>
        <translation>&amp;VideoSDK: مواعيد فيديو حقيقية</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;مفتاح API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>الرمز السري</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Begin with practice mode to try everything on this computer. For real visits enter the key and the secret of your VideoSDK account: they go into this computer&apos;s keyring and nowhere else.</source>
        <translation>ابدأ بوضع التدريب لتجربة كل شيء على هذا الحاسوب. وللمواعيد الحقيقية أدخل المفتاح والرمز السري لحسابك لدى VideoSDK: يُحفظان في حلقة مفاتيح هذا الحاسوب ولا مكان غيرها.</translation>
    </message>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation>أدخل مفتاح API والرمز السري معًا.</translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you choose here is used from the next start without them.</source>
        <translation>يستخدم هذا التشغيل متغيرات VIDEOSDK_ من بيئته. ما يُختار هنا يُستخدم من التشغيل التالي بدونها.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>خدمة الفيديو</translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation>مواعيد فيديو</translation>
    </message>
</context>
<context>
    <name>ServiceWatch</name>
    <message>
        <source>Choose the service…</source>
        <translation>اختيار الخدمة…</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Nothing was changed. Help &gt; Set up again… asks the same at any time.</source>
        <translation>لم يتغيّر شيء. مساعدة &gt; إعداد من جديد… يطرح الأسئلة نفسها في أي وقت.</translation>
    </message>
    <message>
        <source>This desk is set up.</source>
        <translation>هذا المكتب جاهز.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation>اختيار الخدمة…</translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation>Clinic Desk {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; it comes without a warranty.</source>
        <translation>برنامج حر بترخيص MIT؛ يأتي دون ضمان.</translation>
    </message>
    <message>
        <source>Keys and passwords lie in this computer&apos;s keyring, never in a file.</source>
        <translation>المفاتيح وكلمات المرور في حلقة مفاتيح هذا الحاسوب، وليست في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Logs hold ids, no names, and go nowhere by themselves.</source>
        <translation>سجلات التشغيل تحوي معرّفات لا أسماء، ولا تُرسل من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Patients, visits and the audit trail are in the clinic&apos;s database alone.</source>
        <translation>المرضى والمواعيد وسجل التدقيق في قاعدة بيانات العيادة وحدها.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save or cancel first what was changed here.</source>
        <translation>احفظ أولًا ما تغيّر هنا أو ألغه.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation>يوم العيادة، وغرفة فيديو خاصة لكل موعد.</translation>
    </message>
    <message>
        <source>The video service gets requests for rooms, with codes in place of names unless you chose otherwise. Video &gt; What was sent shows every one.</source>
        <translation>تتلقى خدمة الفيديو طلبات الغرف، برموز بدل الأسماء ما لم يُختر غير ذلك. فيديو &gt; ما أُرسل يعرض كل طلب.</translation>
    </message>
    <message>
        <source>These settings are in {file}.</source>
        <translation>هذه الإعدادات في {file}.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>1 to 3650.</source>
        <translation>من 1 إلى 3650.</translation>
    </message>
    <message>
        <source>100 % is what the system asks for. Rows and icons grow with it.</source>
        <translation>100 % هو ما يطلبه النظام. وتكبر معه الصفوف والأيقونات.</translation>
    </message>
    <message>
        <source>A doctor&apos;s own desk shows the next patient large.</source>
        <translation>مكتب الطبيب يعرض المريض التالي بحجم كبير.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Announce a patient who waits by a sound, too</source>
        <translation>الإعلان بالصوت أيضًا عن مريض ينتظر</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>مكان النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Best on another disk, in a folder that only the clinic can read.</source>
        <translation>الأفضل على قرص آخر، في مجلد لا يقرؤه إلا العيادة.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Clinic and doctors</source>
        <translation>العيادة والأطباء</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>البيانات والنسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>خادم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Empty: the file {file}. Counts from the next start.</source>
        <translation>فارغ: الملف {file}. يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>F9 hides and shows them at any time.</source>
        <translation>F9 يُخفيها ويُظهرها في أي وقت.</translation>
    </message>
    <message>
        <source>For a new database; the one that is open keeps {zone}.</source>
        <translation>لقاعدة بيانات جديدة؛ أما المفتوحة فتبقى على {zone}.</translation>
    </message>
    <message>
        <source>For how many minutes after a visit was finished or missed, 0 to 1440.</source>
        <translation>عدد الدقائق بعد انتهاء الموعد أو عدم حضوره، من 0 إلى 1440.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Goes to this computer&apos;s keyring, never to a file; empty: the one that is there. Where there is no keyring, set PGPASSWORD for a run.</source>
        <translation>تُحفظ في حلقة مفاتيح هذا الحاسوب، وليس في ملف أبدًا؛ فارغ: تبقى الموجودة. حيث لا توجد حلقة مفاتيح، اضبط PGPASSWORD للتشغيل.</translation>
    </message>
    <message>
        <source>Hide patients&apos; names when the window loses the focus</source>
        <translation>إخفاء أسماء المرضى حين لا تكون النافذة نشطة</translation>
    </message>
    <message>
        <source>It stands on printed papers.</source>
        <translation>يظهر على الأوراق المطبوعة.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>كلمة مروره</translation>
    </message>
    <message>
        <source>Kept for days</source>
        <translation>مدة الحفظ (أيام)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Late after minutes</source>
        <translation>متأخر بعد (دقائق)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Long wait after minutes</source>
        <translation>انتظار طويل بعد (دقائق)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Made after hours</source>
        <translation>تُنشأ بعد (ساعات)</translation>
    </message>
    <message>
        <source>Nobody can see who waits there. Without it the room itself is the waiting room, and the desk sees who is in it.</source>
        <translation>لا يرى أحد من ينتظر هناك. بدونها تكون الغرفة نفسها غرفة الانتظار، ويرى المكتب من فيها.</translation>
    </message>
    <message>
        <source>Open visits in a private window</source>
        <translation>فتح المواعيد في نافذة خاصة</translation>
    </message>
    <message>
        <source>Patients wait until somebody inside admits them</source>
        <translation>ينتظر المرضى حتى يُدخلهم أحد من في الداخل</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Rooms stay open</source>
        <translation>بقاء الغرف مفتوحة</translation>
    </message>
    <message>
        <source>Show names in the room and send them to the video service</source>
        <translation>إظهار الأسماء في الغرفة وإرسالها إلى خدمة الفيديو</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>So that no history keeps their links.</source>
        <translation>حتى لا تبقى روابطها في أي سجل تصفح.</translation>
    </message>
    <message>
        <source>The command that opens visits; the link comes last. Empty: the system&apos;s.</source>
        <translation>الأمر الذي يفتح المواعيد؛ ويأتي الرابط آخرًا. فارغ: متصفح النظام.</translation>
    </message>
    <message>
        <source>The reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>This desk serves</source>
        <translation>هذا المكتب يخدم</translation>
    </message>
    <message>
        <source>This run has it from its environment. What you save here counts from the next start without that.</source>
        <translation>يأخذه هذا التشغيل من بيئته. ما يُحفظ هنا يسري من التشغيل التالي بدونها.</translation>
    </message>
    <message>
        <source>Three steps: the link again, a call, a no-show are offered.</source>
        <translation>ثلاث خطوات: يُعرض الرابط ثانية، ثم اتصال، ثم عدم حضور.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Two letters: whose public holidays count, and how phone numbers are meant.</source>
        <translation>حرفان: البلد الذي تُعتمد عطله الرسمية وصيغة أرقام هواتفه.</translation>
    </message>
    <message>
        <source>Two steps: long, and too long.</source>
        <translation>خطوتان: طويل، وطويل جدًا.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>When the last one is as old as that, up to 720; 0: by hand only.</source>
        <translation>حين يبلغ عمر الأخيرة هذا القدر، حتى 720؛ 0: يدويًا فقط.</translation>
    </message>
    <message>
        <source>Without it both see codes such as P-0940.</source>
        <translation>بدونها يرى كلاهما رموزًا مثل P-0940.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Database server</source>
        <translation>خادم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Saved; some of it counts from the next start</source>
        <translation>حُفظ؛ وبعضه يسري من التشغيل التالي</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
</context>
<context>
    <name>SharedRooms</name>
    <message>
        <source>Allow it here</source>
        <translation>السماح بها هنا</translation>
    </message>
    <message>
        <source>Every visit has a room of its own: Enter opens it.</source>
        <translation>لكل موعد غرفته الخاصة: Enter يفتحها.</translation>
    </message>
    <message>
        <source>Every visit in it has a room of its own.</source>
        <translation>لكل موعد فيها غرفته الخاصة.</translation>
    </message>
    <message>
        <source>Open the shared room</source>
        <translation>فتح الغرفة المشتركة</translation>
    </message>
    <message>
        <source>This session has no shared room</source>
        <translation>ليس لهذه الفترة غرفة مشتركة</translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared by its patients, so it is off</source>
        <translation>غرفة هذه الفترة القديمة مشتركة بين مرضاها، لذا هي متوقفة</translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared: its patients can meet there</source>
        <translation>غرفة هذه الفترة القديمة مشتركة: قد يلتقي فيها مرضاها</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>إيقافها</translation>
    </message>
    <message>
        <source>Use it only where no visit can have a room of its own.</source>
        <translation>استخدمها فقط حين لا يمكن أن يكون لأي موعد غرفته الخاصة.</translation>
    </message>
</context>
<context>
    <name>ShownDay</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation>اختر موعدًا لعرضه هنا.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>لا فترات دوام في هذا اليوم.</translation>
    </message>
    <message>
        <source>Nothing of this day is shown: doctors are hidden, or a filter is on.</source>
        <translation>لا شيء معروض من هذا اليوم: أطباء مخفيون، أو تصفية مفعّلة.</translation>
    </message>
    <message>
        <source>Plan sessions…</source>
        <translation>تخطيط فترات الدوام…</translation>
    </message>
    <message>
        <source>Reading {day}…</source>
        <translation>جارٍ قراءة {day}…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>This day could not be read.</source>
        <translation>تعذّرت قراءة هذا اليوم.</translation>
    </message>
    <message>
        <source>This slot is blocked. B frees it.</source>
        <translation>هذه الخانة موقوفة. B لإعادتها شاغرة.</translation>
    </message>
    <message>
        <source>This slot is free.</source>
        <translation>هذه الخانة شاغرة.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>ShownWeek</name>
    <message>
        <source>Reading the week…</source>
        <translation>جارٍ قراءة الأسبوع…</translation>
    </message>
    <message>
        <source>There are no doctors yet.</source>
        <translation>لا يوجد أطباء بعد.</translation>
    </message>
    <message>
        <source>This week could not be read.</source>
        <translation>تعذّرت قراءة هذا الأسبوع.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Doctors of the day, side by side</source>
        <translation>أطباء اليوم، جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Doctors</source>
        <translation>الأطباء</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>عرض فقط</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>&amp;No-shows</source>
        <translation>&amp;عدم الحضور</translation>
    </message>
    <message>
        <source>&amp;Utilisation</source>
        <translation>الإ&amp;شغال</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>الم&amp;واعيد</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>الا&amp;نتظار</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>كل الأطباء</translation>
    </message>
    <message>
        <source>All doctors, all weeks</source>
        <translation>كل الأطباء، كل الأسابيع</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Booked time of the time offered</source>
        <translation>الوقت المحجوز من الوقت المتاح</translation>
    </message>
    <message>
        <source>Doctor late</source>
        <translation>تأخر الطبيب</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>How late patients and doctors were</source>
        <translation>مقدار تأخر المرضى والأطباء</translation>
    </message>
    <message>
        <source>Minutes a visit, on average</source>
        <translation>الدقائق لكل موعد في المتوسط</translation>
    </message>
    <message>
        <source>Minutes of booked slots by minutes of ordinary ones. Blocked and withdrawn slots are not offered; extra ones are booked without having been offered.</source>
        <translation>دقائق الخانات المحجوزة مقسومة على دقائق الخانات العادية. الخانات الموقوفة والمسحوبة لا تُعد متاحة؛ والإضافية تُحجز دون أن تكون متاحة.</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>عدم الحضور</translation>
    </message>
    <message>
        <source>No-shows, out of all visits whose time has come, no-shows among them.</source>
        <translation>عدم الحضور من كل المواعيد التي حان وقتها، ومنها التي لم يُحضَر إليها.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Patient late</source>
        <translation>تأخر المريض</translation>
    </message>
    <message>
        <source>Patient late: from the slot&apos;s beginning to the arrival. Doctor late: from then, or from the slot&apos;s beginning if that is later, until the doctor began.</source>
        <translation>تأخر المريض: من بداية الخانة حتى الوصول. تأخر الطبيب: من الوصول، أو من بداية الخانة إن كانت بعده، حتى بدأ الطبيب.</translation>
    </message>
    <message>
        <source>Patients who did not come</source>
        <translation>المرضى الذين لم يحضروا</translation>
    </message>
    <message>
        <source>Percent of the minutes offered</source>
        <translation>نسبة مئوية من الدقائق المتاحة</translation>
    </message>
    <message>
        <source>Percent of visits whose time has come</source>
        <translation>نسبة مئوية من المواعيد التي حان وقتها</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>الإشغال</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>المواعيد في الأسبوع</translation>
    </message>
    <message>
        <source>Visits that took place or are still to come; cancelled ones do not count.</source>
        <translation>المواعيد التي تمت أو ما زالت قادمة؛ ولا تُحسب الملغاة.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>{doctor}: {title}</source>
        <translation>{doctor}: {title}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} س</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>&amp;Save table…</source>
        <translation>حفظ ال&amp;جدول…</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>كل الأطباء</translation>
    </message>
    <message>
        <source>At most two years can be seen at once.</source>
        <translation>يمكن عرض سنتين على الأكثر معًا.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>من – إلى</translation>
    </message>
    <message>
        <source>Nothing was counted here in these weeks. Choose others above.</source>
        <translation>لم يُحسب شيء هنا في هذه الأسابيع. اختر غيرها أعلاه.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Stopped: nothing was counted.</source>
        <translation>توقف: لم يُحسب شيء.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message numerus="yes">
        <source>The last %n weeks</source>
        <translation>
            <numerusform>لا أسابيع</numerusform>
            <numerusform>الأسبوع الأخير</numerusform>
            <numerusform>الأسبوعان الأخيران</numerusform>
            <numerusform>آخر %n أسابيع</numerusform>
            <numerusform>آخر %n أسبوعًا</numerusform>
            <numerusform>آخر %n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of the charts</source>
        <translation>قيم الرسوم البيانية</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Visits and waiting</source>
        <translation>المواعيد والانتظار</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n waiting, longest {time}</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>مريض ينتظر، منذ {time}</numerusform>
            <numerusform>مريضان ينتظران، الأطول {time}</numerusform>
            <numerusform>%n ينتظرون، الأطول {time}</numerusform>
            <numerusform>%n ينتظرون، الأطول {time}</numerusform>
            <numerusform>%n ينتظرون، الأطول {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {time} {name}</source>
        <translation>التالي: {time} {name}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Not refreshed since {time}</source>
        <translation>لم يُحدَّث منذ {time}</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>جارٍ قراءة اليوم…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Video: VideoSDK</source>
        <translation>الفيديو: VideoSDK</translation>
    </message>
    <message>
        <source>Video: VideoSDK, for this run only</source>
        <translation>الفيديو: VideoSDK، لهذا التشغيل فقط</translation>
    </message>
    <message>
        <source>Video: practice mode</source>
        <translation>الفيديو: وضع التدريب</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>إغلاق هذا الإشعار (Esc)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Book the next free slot (Ctrl+N)</source>
        <translation>حجز الخانة الشاغرة التالية (Ctrl+N)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>الأسماء مخفية</translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation>اليوم التالي (Alt+Right)</translation>
    </message>
    <message>
        <source>Only the initials of patients are shown. Click to show names (F9).</source>
        <translation>تظهر الأحرف الأولى من أسماء المرضى فقط. انقر لإظهار الأسماء (F9).</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>وضع التدريب</translation>
    </message>
    <message>
        <source>Practice mode: not for patients</source>
        <translation>وضع التدريب: ليس للمرضى</translation>
    </message>
    <message>
        <source>Previous day (Alt+Left)</source>
        <translation>اليوم السابق (Alt+Left)</translation>
    </message>
    <message>
        <source>The built-in video service is in use. Click to choose another.</source>
        <translation>خدمة الفيديو المدمجة قيد الاستخدام. انقر لاختيار غيرها.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today (T in the table)</source>
        <translation>اليوم (T في الجدول)</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Anchor of the audit trail</source>
        <translation>نقطة تثبيت سجل التدقيق</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Desk and number</source>
        <translation>المكتب والرقم</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>Hash of the last</source>
        <translation>بصمة الأخير</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer. Whoever changes an entry up to this one, or cuts the trail before it, can be found out with it for ever after.</source>
        <translation>احفظ هذه الورقة بعيدًا عن الحاسوب. فبها يمكن دائمًا كشف من يغيّر قيدًا حتى هذا القيد، أو يقطع السجل قبله.</translation>
    </message>
    <message>
        <source>Recorded (UTC)</source>
        <translation>وقت التسجيل (UTC)</translation>
    </message>
    <message>
        <source>The audit trail is broken. Entries checked: {entries}, flaws found: {flaws}.</source>
        <translation>سجل التدقيق غير سليم. القيود المفحوصة: {entries}، العيوب: {flaws}.</translation>
    </message>
    <message>
        <source>The audit trail is whole. Entries checked: {entries}.</source>
        <translation>سجل التدقيق سليم. القيود المفحوصة: {entries}.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>To check: type what stands below into a file, then run clinic-desk audit verify --anchor FILE</source>
        <translation>للتحقق: اكتب ما يلي في ملف، ثم شغّل clinic-desk audit verify --anchor FILE</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>{desk}: a backup was put back on {at}; entries {first} to {last} went with it.</source>
        <translation>{desk}: استُعيدت نسخة احتياطية في {at}؛ وذهبت معها القيود {first} إلى {last}.</translation>
    </message>
    <message>
        <source>{desk}: entries are missing from number {n} on.</source>
        <translation>{desk}: قيود ناقصة ابتداءً من الرقم {n}.</translation>
    </message>
    <message>
        <source>{desk}: entries under a key that is not here: {n}. Their order and the anchor were checked, not their words.</source>
        <translation>{desk}: قيود بمفتاح غير موجود هنا: {n}. فُحص ترتيبها ونقطة التثبيت، لا كلماتها.</translation>
    </message>
    <message>
        <source>{desk}: entries without a key: {n}. Only the anchor protects these.</source>
        <translation>{desk}: قيود بلا مفتاح: {n}. لا تحميها إلا نقطة التثبيت.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} is not the one that was anchored.</source>
        <translation>{desk}: القيد {n} ليس القيد الذي ثُبِّت.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} names a key that is not ours.</source>
        <translation>{desk}: القيد {n} يذكر مفتاحًا ليس لنا.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} was changed.</source>
        <translation>{desk}: القيد {n} غُيِّر.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} was put in by somebody.</source>
        <translation>{desk}: القيد {n} أدخله أحد ما.</translation>
    </message>
    <message>
        <source>{desk}: further flaws: {n}.</source>
        <translation>{desk}: عيوب أخرى: {n}.</translation>
    </message>
    <message>
        <source>{desk}: on {at} entry {last} was found to be another than before.</source>
        <translation>{desk}: في {at} وُجد القيد {last} مختلفًا عما كان.</translation>
    </message>
    <message>
        <source>{desk}: the anchor agrees up to entry {n}.</source>
        <translation>{desk}: نقطة التثبيت مطابقة حتى القيد {n}.</translation>
    </message>
    <message>
        <source>{desk}: the end was cut off; the anchor knows {n} entries.</source>
        <translation>{desk}: قُطعت النهاية؛ نقطة التثبيت تعرف {n} من القيود.</translation>
    </message>
    <message>
        <source>{desk}: the trail ends at entry {n}, but the database says otherwise.</source>
        <translation>{desk}: ينتهي السجل عند القيد {n}، لكن قاعدة البيانات تقول غير ذلك.</translation>
    </message>
    <message>
        <source>{desk}: there is no anchor to compare with, so a cut end would not show.</source>
        <translation>{desk}: لا نقطة تثبيت للمقارنة، فلن تظهر نهاية مقطوعة.</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Print anchor…</source>
        <translation>&amp;طباعة نقطة التثبيت…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>ت&amp;حقق</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>جارٍ فحص كل قيد…</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>قيود سجل التدقيق</translation>
    </message>
    <message>
        <source>Entries written to {file}: {n}</source>
        <translation>القيود المكتوبة في {file}: {n}</translation>
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation>القيود: {n}</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Looking where the trail ends…</source>
        <translation>جارٍ البحث عن نهاية السجل…</translation>
    </message>
    <message>
        <source>Nothing was recorded that fits.</source>
        <translation>لا شيء مسجَّل يطابق ذلك.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>جارٍ قراءة السجل…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The anchor was handed to the printer.</source>
        <translation>سُلِّمت نقطة التثبيت إلى الطابعة.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
</context>
<context>
    <name>TrailFilterBar</name>
    <message>
        <source>&amp;Selected visit only</source>
        <translation>الموعد ال&amp;محدد فقط</translation>
    </message>
    <message>
        <source>All deeds</source>
        <translation>كل الأفعال</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Clinic Desk</source>
        <translation>Clinic Desk</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد: {what}</translation>
    </message>
    <message>
        <source>Links that were copied before open nothing any more.</source>
        <translation>الروابط المنسوخة سابقًا لم تعد تفتح شيئًا.</translation>
    </message>
    <message>
        <source>The last step was not done, so nothing was done again.</source>
        <translation>لم تُنفَّذ الخطوة الأخيرة، فلم يُعَد شيء.</translation>
    </message>
    <message>
        <source>The last step was not done, so nothing was undone.</source>
        <translation>لم تُنفَّذ الخطوة الأخيرة، فلم يتم التراجع عن شيء.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>تم التراجع: {what}</translation>
    </message>
</context>
<context>
    <name>VacancyWatch</name>
    <message>
        <source>Book it (F8)</source>
        <translation>حجزها (F8)</translation>
    </message>
    <message>
        <source>No slot was freed for anybody who waits.</source>
        <translation>لم تشغر خانة لأحد ممن ينتظرون.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>ليست هذه</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>أُدخل خطأ</translation>
    </message>
    <message>
        <source>Expected in person</source>
        <translation>متوقع حضوريًا</translation>
    </message>
    <message>
        <source>Expected on the phone</source>
        <translation>متوقع بالهاتف</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>لا وقت بعد</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>على قائمة الانتظار</translation>
    </message>
    <message>
        <source>Patient is waiting</source>
        <translation>المريض ينتظر</translation>
    </message>
    <message>
        <source>Room is being made</source>
        <translation>الغرفة قيد الإنشاء</translation>
    </message>
    <message>
        <source>Room is blocked</source>
        <translation>الغرفة موقوفة</translation>
    </message>
    <message>
        <source>Room is ready</source>
        <translation>الغرفة جاهزة</translation>
    </message>
    <message>
        <source>Room opens on first use</source>
        <translation>تُفتح الغرفة عند أول استخدام</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>لم يحضر المريض</translation>
    </message>
    <message>
        <source>This visit is done</source>
        <translation>هذا الموعد انتهى</translation>
    </message>
    <message>
        <source>This visit was cancelled</source>
        <translation>هذا الموعد أُلغي</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>With the doctor</source>
        <translation>عند الطبيب</translation>
    </message>
    <message>
        <source>born {day} ({age})</source>
        <translation>مواليد {day} ({age})</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>بالفيديو</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>ملف {number}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} س {m} د</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} د</translation>
    </message>
    <message>
        <source>{reason}, {how}</source>
        <translation>{reason}، {how}</translation>
    </message>
    <message>
        <source>{start} to {end}, {doctor}</source>
        <translation>{start} إلى {end}، {doctor}</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>A visit of another day</source>
        <translation>موعد من يوم آخر</translation>
    </message>
    <message>
        <source>{one} and {other}: swapped</source>
        <translation>{one} و{other}: تبديل</translation>
    </message>
    <message>
        <source>{visit}: arrived</source>
        <translation>{visit}: وصل</translation>
    </message>
    <message>
        <source>{visit}: booked</source>
        <translation>{visit}: محجوز</translation>
    </message>
    <message>
        <source>{visit}: by phone</source>
        <translation>{visit}: بالهاتف</translation>
    </message>
    <message>
        <source>{visit}: by video</source>
        <translation>{visit}: بالفيديو</translation>
    </message>
    <message>
        <source>{visit}: cancelled</source>
        <translation>{visit}: ملغى</translation>
    </message>
    <message>
        <source>{visit}: done</source>
        <translation>{visit}: انتهى</translation>
    </message>
    <message>
        <source>{visit}: entered in error</source>
        <translation>{visit}: أُدخل خطأ</translation>
    </message>
    <message>
        <source>{visit}: in person</source>
        <translation>{visit}: حضوريًا</translation>
    </message>
    <message>
        <source>{visit}: in room</source>
        <translation>{visit}: في الغرفة</translation>
    </message>
    <message>
        <source>{visit}: moved to {where}</source>
        <translation>{visit}: نُقل إلى {where}</translation>
    </message>
    <message>
        <source>{visit}: no-show</source>
        <translation>{visit}: لم يحضر</translation>
    </message>
    <message>
        <source>{visit}: on the waiting list</source>
        <translation>{visit}: على قائمة الانتظار</translation>
    </message>
    <message>
        <source>{what}. It was so already.</source>
        <translation>{what}. كان كذلك من قبل.</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Re&amp;peat</source>
        <translation>ال&amp;تكرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Wants an &amp;earlier time too, if one becomes free</source>
        <translation>يريد أيضًا وقتًا أب&amp;كر، إن شغر</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>It is on the waiting list: give it a slot.</source>
        <translation>إنه على قائمة الانتظار: أعطه خانة.</translation>
    </message>
    <message>
        <source>The patient has arrived. If that is wrong, undo it first.</source>
        <translation>وصل المريض. إن كان ذلك خطأ فتراجع عنه أولًا.</translation>
    </message>
    <message>
        <source>The patient is with the doctor. If that is wrong, undo it first.</source>
        <translation>المريض عند الطبيب. إن كان ذلك خطأ فتراجع عنه أولًا.</translation>
    </message>
    <message>
        <source>The patient was marked as no-show. If the patient is here, press A.</source>
        <translation>سُجّل أن المريض لم يحضر. إن كان المريض هنا فاضغط A.</translation>
    </message>
    <message>
        <source>The visit is cancelled. Book it again, or undo the cancellation.</source>
        <translation>الموعد ملغى. احجزه من جديد، أو تراجع عن الإلغاء.</translation>
    </message>
    <message>
        <source>The visit is done. If that is wrong, undo it first.</source>
        <translation>الموعد انتهى. إن كان ذلك خطأ فتراجع عنه أولًا.</translation>
    </message>
    <message>
        <source>The visit is on a later day.</source>
        <translation>الموعد في يوم لاحق.</translation>
    </message>
    <message>
        <source>The visit is only booked.</source>
        <translation>الموعد محجوز فقط.</translation>
    </message>
    <message>
        <source>The visit was entered in error.</source>
        <translation>الموعد أُدخل خطأ.</translation>
    </message>
    <message>
        <source>The visit&apos;s time has not come yet.</source>
        <translation>لم يحن وقت الموعد بعد.</translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}: {what}</translation>
    </message>
</context>
<context>
    <name>VisitKeys</name>
    <message>
        <source>&amp;In person</source>
        <translation>&amp;حضوري</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>&amp;بالهاتف</translation>
    </message>
    <message>
        <source>By &amp;video</source>
        <translation>بال&amp;فيديو</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>اختر موعدًا أولًا.</translation>
    </message>
    <message>
        <source>How do they meet?</source>
        <translation>كيف يلتقيان؟</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Only this appointment uses this room.</source>
        <translation>هذا الموعد وحده يستخدم هذه الغرفة.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation>اختر موعدًا لعرضه هنا.</translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation>الموعد المختار</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Free now</source>
        <translation>الشاغر الآن</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>لديه الآن</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>ينتظر منذ</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>الرغبات</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>لا وقت بعد</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message numerus="yes">
        <source>%n wait. The desk is told when a slot is freed.</source>
        <translation>
            <numerusform>لا أحد ينتظر.</numerusform>
            <numerusform>واحد ينتظر. يُبلَّغ المكتب حين تشغر خانة.</numerusform>
            <numerusform>اثنان ينتظران. يُبلَّغ المكتب حين تشغر خانة.</numerusform>
            <numerusform>%n ينتظرون. يُبلَّغ المكتب حين تشغر خانة.</numerusform>
            <numerusform>%n ينتظرون. يُبلَّغ المكتب حين تشغر خانة.</numerusform>
            <numerusform>%n ينتظرون. يُبلَّغ المكتب حين تشغر خانة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait; for {helped} of them something is free now.</source>
        <translation>
            <numerusform>لا أحد ينتظر.</numerusform>
            <numerusform>واحد ينتظر؛ والشاغر الآن يناسب: {helped}.</numerusform>
            <numerusform>اثنان ينتظران؛ والشاغر الآن يناسب: {helped}.</numerusform>
            <numerusform>%n ينتظرون؛ والشاغر الآن يناسب: {helped}.</numerusform>
            <numerusform>%n ينتظرون؛ والشاغر الآن يناسب: {helped}.</numerusform>
            <numerusform>%n ينتظرون؛ والشاغر الآن يناسب: {helped}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Book what is free now</source>
        <translation>حجز الشاغر الآن</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>Put on the list…</source>
        <translation>إضافة إلى القائمة…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>عرض الموعد</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>شطب من القائمة</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Wishes…</source>
        <translation>الرغبات…</translation>
    </message>
    <message>
        <source>{patient} no longer waits</source>
        <translation>{patient}: انتهى الانتظار</translation>
    </message>
    <message>
        <source>{patient} wishes another time</source>
        <translation>{patient}: رغبة في وقت آخر</translation>
    </message>
</context>
<context>
    <name>WaitingForm</name>
    <message>
        <source>Choose a patient from the list.</source>
        <translation>اختر مريضًا من القائمة.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>إضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>{patient} is on the waiting list</source>
        <translation>{patient}: على قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>WaysToBook</name>
    <message>
        <source>A walk-in needs a session: plan one, or book another day.</source>
        <translation>المريض بلا موعد يحتاج إلى فترة دوام: خطط واحدة، أو احجز في يوم آخر.</translation>
    </message>
    <message>
        <source>An extra slot is made beside this visit: two patients at one time.</source>
        <translation>تُنشأ خانة إضافية بجانب هذا الموعد: مريضان في وقت واحد.</translation>
    </message>
    <message>
        <source>An extra slot stands beside the others, and is marked so.</source>
        <translation>الخانة الإضافية تقع بجانب الأخريات، ومعلَّمة بذلك.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>حجز</translation>
    </message>
    <message>
        <source>Book as an extra</source>
        <translation>حجز إضافي</translation>
    </message>
    <message>
        <source>Book as an extra, arrived</source>
        <translation>حجز إضافي مع الوصول</translation>
    </message>
    <message>
        <source>Book, arrived</source>
        <translation>حجز مع الوصول</translation>
    </message>
    <message>
        <source>Extra at {time} with {doctor}</source>
        <translation>خانة إضافية {time} مع {doctor}</translation>
    </message>
    <message>
        <source>Find a free slot…</source>
        <translation>البحث عن خانة شاغرة…</translation>
    </message>
    <message>
        <source>Going to today…</source>
        <translation>جارٍ الانتقال إلى اليوم…</translation>
    </message>
    <message>
        <source>Looking for the next free slot…</source>
        <translation>جارٍ البحث عن الخانة الشاغرة التالية…</translation>
    </message>
    <message>
        <source>No doctor has a session today</source>
        <translation>ليس لأي طبيب فترة دوام اليوم</translation>
    </message>
    <message>
        <source>No slot is free any more today</source>
        <translation>لم تبق خانة شاغرة اليوم</translation>
    </message>
    <message>
        <source>No slot is free within a year</source>
        <translation>لا خانة شاغرة خلال سنة</translation>
    </message>
    <message>
        <source>Plan more sessions, or put the patient on the waiting list.</source>
        <translation>خطط فترات دوام أخرى، أو ضع المريض على قائمة الانتظار.</translation>
    </message>
    <message>
        <source>This slot can&apos;t be booked.</source>
        <translation>لا يمكن حجز هذه الخانة.</translation>
    </message>
    <message>
        <source>Walk-in: an extra slot is made, and the patient has arrived.</source>
        <translation>مريض بلا موعد: تُنشأ خانة إضافية، ويُسجَّل وصوله.</translation>
    </message>
    <message>
        <source>Walk-in: the visit is booked, and the patient has arrived.</source>
        <translation>مريض بلا موعد: يُحجز الموعد، ويُسجَّل وصوله.</translation>
    </message>
    <message>
        <source>{doctor} has no free slot left today</source>
        <translation>لم تبق خانة شاغرة اليوم: {doctor}</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of one doctor</source>
        <translation>أسبوع طبيب واحد</translation>
    </message>
</context>
<context>
    <name>WeekPane</name>
    <message>
        <source>Doctor whose week is shown</source>
        <translation>الطبيب المعروض أسبوعه</translation>
    </message>
    <message>
        <source>No sessions in this week.</source>
        <translation>لا فترات دوام في هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>أسبوع</translation>
    </message>
</context>
<context>
    <name>WhoIsInside</name>
    <message>
        <source>No patient is waiting in a video room.</source>
        <translation>لا مريض ينتظر في غرفة فيديو.</translation>
    </message>
</context>
<context>
    <name>WholeDay</name>
    <message>
        <source>Choose the &amp;service…</source>
        <translation>اختيار ال&amp;خدمة…</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>الرغبات</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>&amp;Doctor</source>
        <translation>ال&amp;طبيب</translation>
    </message>
    <message>
        <source>&amp;Speciality</source>
        <translation>الت&amp;خصص</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>&amp;وقت اليوم</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>أي طبيب</translation>
    </message>
    <message>
        <source>Any speciality</source>
        <translation>أي تخصص</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت اليوم</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Session withdrawn</source>
        <translation>سُحبت فترة الدوام</translation>
    </message>
    <message>
        <source>This and all later sessions withdrawn</source>
        <translation>سُحبت هذه الفترة وكل الفترات اللاحقة</translation>
    </message>
    <message>
        <source>Withdraw the session</source>
        <translation>سحب فترة الدوام</translation>
    </message>
    <message>
        <source>Withdraw this session</source>
        <translation>سحب هذه الفترة</translation>
    </message>
</context>
<context>
    <name>ZonesDialog</name>
    <message>
        <source>Every session begins when its wall time says. Nothing to do.</source>
        <translation>كل فترة دوام تبدأ في توقيتها المحلي. لا شيء مطلوب.</translation>
    </message>
    <message>
        <source>Keep the wall times</source>
        <translation>إبقاء التوقيت المحلي</translation>
    </message>
    <message>
        <source>Looking at all sessions from today on…</source>
        <translation>جارٍ فحص كل فترات الدوام من اليوم فصاعدًا…</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>Review time zones</source>
        <translation>مراجعة المناطق الزمنية</translation>
    </message>
    <message>
        <source>The rules of a time zone have changed: {sessions} with {visits} would begin at another time of day than was planned. Their wall time can be kept.</source>
        <translation>تغيّرت قواعد منطقة زمنية: {sessions}، وفيها {visits}، ستبدأ في وقت من اليوم غير المخطط له. ويمكن إبقاء توقيتها المحلي.</translation>
    </message>
    <message>
        <source>Wall times kept</source>
        <translation>أُبقي التوقيت المحلي</translation>
    </message>
    <message>
        <source>Where the clocks now skip a time, change the session by hand.</source>
        <translation>حيث لا يوجد الوقت بسبب تغيير الساعة، غيّر فترة الدوام يدويًا.</translation>
    </message>
</context>
<context>
    <name>_BackupRows</name>
    <message>
        <source>Damaged</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>آخر موعد</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>المواعيد</translation>
    </message>
</context>
<context>
    <name>_ClosureRows</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>العيادة كلها</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation>يعمل رغم العطلة</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>_History</name>
    <message>
        <source>This visit</source>
        <translation>هذا الموعد</translation>
    </message>
</context>
<context>
    <name>_LostRows</name>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>_OrderQuestion</name>
    <message>
        <source>&amp;Day first: 3/11/2026 is 3 November</source>
        <translation>ال&amp;يوم أولًا: 3/11/2026 هو 3 نوفمبر</translation>
    </message>
    <message>
        <source>&amp;Month first: 3/11/2026 is March 11</source>
        <translation>ال&amp;شهر أولًا: 3/11/2026 هو 11 مارس</translation>
    </message>
    <message>
        <source>&amp;Year first: 26/3/11 is 11 March 2026</source>
        <translation>ال&amp;سنة أولًا: 26/3/11 هو 11 مارس 2026</translation>
    </message>
</context>
<context>
    <name>_PartRows</name>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
</context>
<context>
    <name>_VisitRows</name>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
</context>
<context>
    <name>_ZoneRows</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>سيصبح</translation>
    </message>
    <message>
        <source>skipped by the clocks</source>
        <translation>غير موجود بسبب تغيير الساعة</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>100 doctors at once are enough: import the others later.</source>
        <translation>100 طبيب دفعة واحدة تكفي: استورد الآخرين لاحقًا.</translation>
    </message>
    <message>
        <source>A country must be two letters such as DE, or nothing.</source>
        <translation>البلد حرفان مثل DE، أو فارغ.</translation>
    </message>
    <message>
        <source>A doctor of this name is in the list already.</source>
        <translation>في القائمة طبيب بهذا الاسم.</translation>
    </message>
    <message>
        <source>A language is en, es, de, fr, ar or ur, or nothing.</source>
        <translation>اللغة en أو es أو de أو fr أو ar أو ur، أو فارغة.</translation>
    </message>
    <message>
        <source>A link stands alone, with no words behind it.</source>
        <translation>الرابط يقف وحده، دون كلمات بعده.</translation>
    </message>
    <message>
        <source>A name has at most 190 letters here.</source>
        <translation>الاسم هنا 190 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A new room makes the old links useless: copy the patient&apos;s link again afterwards.</source>
        <translation>الغرفة الجديدة تبطل الروابط القديمة: انسخ رابط المريض من جديد بعدها.</translation>
    </message>
    <message>
        <source>A patient needs a name: type it as it is written.</source>
        <translation>لا بد للمريض من اسم: اكتبه كما يُكتب.</translation>
    </message>
    <message>
        <source>A phone number is written with 5 to 15 digits, like +49 30 901820.</source>
        <translation>رقم الهاتف من 5 إلى 15 رقمًا، مثل +49 30 901820.</translation>
    </message>
    <message>
        <source>A quotation mark in this command never ends.</source>
        <translation>علامة اقتباس في هذا الأمر لا تنتهي.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or closed too early.</source>
        <translation>علامة اقتباس لم تُغلق، أو أُغلقت قبل أوانها.</translation>
    </message>
    <message>
        <source>A reason has at most {most} letters; this one has {count}.</source>
        <translation>السبب {most} حرفًا على الأكثر؛ وعدد أحرف هذا {count}.</translation>
    </message>
    <message>
        <source>A record number has at most 190 characters.</source>
        <translation>رقم الملف 190 حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>A session with the same id stands above.</source>
        <translation>فترة دوام بالمعرّف نفسه موجودة أعلاه.</translation>
    </message>
    <message>
        <source>A visit is in this slot</source>
        <translation>في هذه الخانة موعد</translation>
    </message>
    <message>
        <source>A zone must be a name such as Europe/Berlin, or nothing.</source>
        <translation>المنطقة الزمنية اسم مثل Europe/Berlin، أو فارغة.</translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; nobody has seen it yet</source>
        <translation>إنذار {when}: {what}؛ لم يطّلع عليه أحد بعد</translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; seen {seen} by {who}</source>
        <translation>إنذار {when}: {what}؛ اطّلع عليه {who} في {seen}</translation>
    </message>
    <message>
        <source>All four guest links of this room are given away</source>
        <translation>أُعطيت روابط الضيوف الأربعة لهذه الغرفة كلها</translation>
    </message>
    <message>
        <source>All of its days are left out. Change the plan.</source>
        <translation>كل أيامها مستثناة. غيّر الخطة.</translation>
    </message>
    <message>
        <source>All sessions begin when their wall time says.</source>
        <translation>كل فترات الدوام تبدأ في توقيتها المحلي.</translation>
    </message>
    <message>
        <source>An administrator runs: clinic-desk migrate</source>
        <translation>يشغّل المسؤول: clinic-desk migrate</translation>
    </message>
    <message>
        <source>An e-mail address is written like maria@example.org.</source>
        <translation>يُكتب البريد الإلكتروني مثل maria@example.org.</translation>
    </message>
    <message>
        <source>Another desk has changed it meanwhile. Nothing was changed; look at the day again.</source>
        <translation>غيّره مكتب آخر في هذه الأثناء. لم يتغيّر شيء؛ انظر إلى اليوم من جديد.</translation>
    </message>
    <message>
        <source>Another desk has just changed this visit</source>
        <translation>مكتب آخر غيّر هذا الموعد للتو</translation>
    </message>
    <message>
        <source>Another patient of this day has a like name or birth date</source>
        <translation>لمريض آخر في هذا اليوم اسم أو تاريخ ميلاد مشابه</translation>
    </message>
    <message>
        <source>Another program has the database open</source>
        <translation>قاعدة البيانات مفتوحة في برنامج آخر</translation>
    </message>
    <message>
        <source>Another program holds it. Try again in a moment.</source>
        <translation>يستخدمه برنامج آخر. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Another program may hold it: name another, or none.</source>
        <translation>ربما يستخدمه برنامج آخر: حدد غيره، أو لا شيء.</translation>
    </message>
    <message>
        <source>Ask for the birth date, and compare it before anybody is let in.</source>
        <translation>اسأل عن تاريخ الميلاد، وقارنه قبل إدخال أحد.</translation>
    </message>
    <message>
        <source>Ask for the birth date: this one is born {day}.</source>
        <translation>اسأل عن تاريخ الميلاد: هذا من مواليد {day}.</translation>
    </message>
    <message>
        <source>Ask whoever manages the VideoSDK account to check the key.</source>
        <translation>اطلب ممن يدير حساب VideoSDK فحص المفتاح.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer for the right to change it.</source>
        <translation>اطلب ممن يدير هذا الحاسوب صلاحية تغييره.</translation>
    </message>
    <message>
        <source>Asked just now, the video service says that the closed rooms of these days are shut.</source>
        <translation>سُئلت خدمة الفيديو للتو، فأجابت أن الغرف المغلقة في هذه الأيام مغلقة فعلًا.</translation>
    </message>
    <message>
        <source>Book a new visit to speak with the patient again.</source>
        <translation>احجز موعدًا جديدًا للتحدث مع المريض مرة أخرى.</translation>
    </message>
    <message>
        <source>Both are the same record. Choose another one.</source>
        <translation>هما الملف نفسه. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Cancel it first; what is known is needed until then.</source>
        <translation>ألغه أولًا؛ فما هو معروف مطلوب حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>تغيّر: {what}.</translation>
    </message>
    <message>
        <source>Changed: {what}. Kept as the desk has it: {kept}.</source>
        <translation>تغيّر: {what}. بقي كما في المكتب: {kept}.</translation>
    </message>
    <message>
        <source>Check that its folder or server is there and that you may use it.</source>
        <translation>تأكد من وجود مجلدها أو خادمها ومن السماح باستخدامه.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again; the day stays usable.</source>
        <translation>تحقق من اتصال الإنترنت، ثم أعد المحاولة؛ ويبقى اليوم صالحًا للعمل.</translation>
    </message>
    <message>
        <source>Check the key and secret under Video &gt; Service, and this computer&apos;s clock.</source>
        <translation>تحقق من المفتاح والرمز السري في فيديو &gt; الخدمة، ومن ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Checks of the whole database and of these days</source>
        <translation>فحوص قاعدة البيانات كلها وهذه الأيام</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>اختر بلدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose a language, or write its code: de, tr, pt-BR.</source>
        <translation>اختر لغة، أو اكتب رمزها: de أو tr أو pt-BR.</translation>
    </message>
    <message>
        <source>Choose another time, or the waiting list, for each.</source>
        <translation>اختر وقتًا آخر لكل منها، أو قائمة الانتظار.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>Choose the reception, or a doctor of the list.</source>
        <translation>اختر الاستقبال، أو طبيبًا من القائمة.</translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation>أعمدة غير مستخدمة: {columns}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Doctor and patient are both in this room</source>
        <translation>الطبيب والمريض كلاهما في هذه الغرفة</translation>
    </message>
    <message>
        <source>Enter both under Video &gt; Service.</source>
        <translation>أدخلهما معًا في فيديو &gt; الخدمة.</translation>
    </message>
    <message>
        <source>Enter the clinic&apos;s key and secret under Video &gt; Service.</source>
        <translation>أدخل مفتاح العيادة ورمزها السري في فيديو &gt; الخدمة.</translation>
    </message>
    <message>
        <source>Entries that carry no key, so that only the anchor protects them: {number}.</source>
        <translation>قيود بلا مفتاح، لا تحميها إلا نقطة التثبيت: {number}.</translation>
    </message>
    <message>
        <source>Entries under a key that is not on this computer: {number}.</source>
        <translation>قيود بمفتاح غير موجود على هذا الحاسوب: {number}.</translation>
    </message>
    <message>
        <source>Erase all that is known of this patient?</source>
        <translation>هل يُمحى كل ما يُعرف عن هذا المريض؟</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Every current room belongs to a visit, or to a person who gave a purpose.</source>
        <translation>كل غرفة حالية تعود لموعد، أو لشخص ذكر غرضًا.</translation>
    </message>
    <message>
        <source>Every meeting ID has belonged to one visit only, for all time.</source>
        <translation>كل معرّف اجتماع كان لموعد واحد فقط، على الدوام.</translation>
    </message>
    <message>
        <source>Every opening and every link of these days led to the visit&apos;s own room.</source>
        <translation>كل فتح وكل رابط في هذه الأيام أدى إلى غرفة الموعد نفسه.</translation>
    </message>
    <message>
        <source>Every participant code opens one place in one room only.</source>
        <translation>كل رمز مشارك يفتح مكانًا واحدًا في غرفة واحدة فقط.</translation>
    </message>
    <message>
        <source>Every room that lost its visit was closed at the video service.</source>
        <translation>كل غرفة فقدت موعدها أُغلقت لدى خدمة الفيديو.</translation>
    </message>
    <message>
        <source>Exception: the old system&apos;s shared room, in which patients can meet, is turned on by the clinic. Sessions that may use it: {number}.</source>
        <translation>استثناء: غرفة النظام القديم المشتركة، التي قد يلتقي فيها المرضى، فعّلتها العيادة. فترات الدوام التي يجوز لها استخدامها: {number}.</translation>
    </message>
    <message>
        <source>Hidden marks in this turn the letters around: type it instead of pasting it.</source>
        <translation>علامات مخفية في هذا النص تعكس ترتيب أحرفه: اكتبه بدل لصقه.</translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation>تقرير فصل الغرف</translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation>تقرير فصل الغرف، {days}</translation>
    </message>
    <message>
        <source>It could not be read from its disk.</source>
        <translation>تعذّرت قراءته من قرصه.</translation>
    </message>
    <message>
        <source>It ends before it starts, for the clocks change meanwhile.</source>
        <translation>ينتهي قبل أن يبدأ، لأن الساعة تتغيّر خلاله.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>It ends when it starts.</source>
        <translation>ينتهي حين يبدأ.</translation>
    </message>
    <message>
        <source>It has headings, but no rows.</source>
        <translation>فيه عناوين، لكن لا صفوف.</translation>
    </message>
    <message>
        <source>It has more fields than the first row has headings.</source>
        <translation>حقوله أكثر من عناوين الصف الأول.</translation>
    </message>
    <message>
        <source>It has more than {most} rows. Export fewer days at a time.</source>
        <translation>صفوفه أكثر من {most}. صدّر أيامًا أقل في المرة.</translation>
    </message>
    <message>
        <source>It has more than {most} slots. Export fewer days at a time.</source>
        <translation>خاناته أكثر من {most}. صدّر أيامًا أقل في المرة.</translation>
    </message>
    <message>
        <source>It has signs in it that are no letters.</source>
        <translation>فيه علامات ليست حروفًا.</translation>
    </message>
    <message>
        <source>It holds more than {most} documents.</source>
        <translation>فيه أكثر من {most} مستند.</translation>
    </message>
    <message>
        <source>It holds no sessions.</source>
        <translation>لا فترات دوام فيه.</translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation>إنه ملف PDF.</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation>إنه مجلد. اختر ملفًا منه.</translation>
    </message>
    <message>
        <source>It is an Excel workbook or a zip file.</source>
        <translation>إنه مصنف Excel أو ملف zip.</translation>
    </message>
    <message>
        <source>It is an old Excel workbook.</source>
        <translation>إنه مصنف Excel قديم.</translation>
    </message>
    <message>
        <source>It is blocked or was taken out of the session. Choose another one.</source>
        <translation>الخانة موقوفة أو أُخذت من فترة الدوام. اختر غيرها.</translation>
    </message>
    <message>
        <source>It is damaged, or no backup of this program. Nothing was changed: choose another.</source>
        <translation>إنها تالفة، أو ليست نسخة احتياطية لهذا البرنامج. لم يتغيّر شيء: اختر غيرها.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>إنه فارغ.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB. Export fewer days at a time.</source>
        <translation>حجمه أكبر من {most} MB. صدّر أيامًا أقل في المرة.</translation>
    </message>
    <message>
        <source>It is neither free nor booked for anybody.</source>
        <translation>ليست شاغرة ولا محجوزة لأحد.</translation>
    </message>
    <message>
        <source>It is not JSON: see line {line}.</source>
        <translation>ليس بصيغة JSON: انظر السطر {line}.</translation>
    </message>
    <message>
        <source>It is not a file but a pipe or a device.</source>
        <translation>ليس ملفًا بل أنبوب أو جهاز.</translation>
    </message>
    <message>
        <source>It is not text. Save it as CSV UTF-8, and try again.</source>
        <translation>ليس نصًا. احفظه بصيغة CSV UTF-8، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>It is this patient</source>
        <translation>إنه هذا المريض</translation>
    </message>
    <message>
        <source>It is too long to be one of ours.</source>
        <translation>أطول من أن يكون من معرّفاتنا.</translation>
    </message>
    <message>
        <source>It is too long: {letters} letters are enough.</source>
        <translation>طويل جدًا: تكفي {letters} من الأحرف.</translation>
    </message>
    <message>
        <source>It names a patient, and says that nobody is booked.</source>
        <translation>فيه اسم مريض، ويقول إن لا أحد محجوز.</translation>
    </message>
    <message>
        <source>It names no appointment, so it can be opened as desk only.</source>
        <translation>لا يذكر موعدًا، فلا يُفتح إلا كمكتب.</translation>
    </message>
    <message>
        <source>It names no appointment.</source>
        <translation>لا يذكر موعدًا.</translation>
    </message>
    <message>
        <source>It overlaps row {row} ({starts} to {ends}).</source>
        <translation>يتداخل مع الصف {row} ({starts} إلى {ends}).</translation>
    </message>
    <message>
        <source>It overlaps slot {index} ({starts} to {ends}) that is here.</source>
        <translation>يتداخل مع الخانة {index} ({starts} إلى {ends}) الموجودة هنا.</translation>
    </message>
    <message>
        <source>It runs past midnight.</source>
        <translation>يمتد إلى ما بعد منتصف الليل.</translation>
    </message>
    <message>
        <source>It was fine when it was last opened.</source>
        <translation>كانت سليمة حين فُتحت آخر مرة.</translation>
    </message>
    <message>
        <source>It was merged into another one, taken back, or erased. Search for the patient.</source>
        <translation>دُمج في ملف آخر، أو تم التراجع عنه، أو مُحي. ابحث عن المريض.</translation>
    </message>
    <message>
        <source>It was not touched. Call support, and keep the file and its backups.</source>
        <translation>لم تُمس. اتصل بالدعم الفني، واحتفظ بالملف ونسخه الاحتياطية.</translation>
    </message>
    <message>
        <source>It was not touched. Install the newer version on this desk.</source>
        <translation>لم تُمس. ثبّت الإصدار الأحدث على هذا المكتب.</translation>
    </message>
    <message>
        <source>Its JSON is nested too deeply.</source>
        <translation>تداخل JSON فيه عميق جدًا.</translation>
    </message>
    <message>
        <source>Its first row names no column for: {columns}. A day sheet has date, start, end or duration, patient and doctor.</source>
        <translation>لا عمود في صفه الأول لـ: {columns}. في ورقة اليوم التاريخ والبداية والنهاية أو المدة والمريض والطبيب.</translation>
    </message>
    <message>
        <source>Its first row names no column that we know. A day sheet has a first row with headings such as date, start, end, patient and doctor.</source>
        <translation>لا عمود نعرفه في صفه الأول. لورقة اليوم صف أول بعناوين مثل التاريخ والبداية والنهاية والمريض والطبيب.</translation>
    </message>
    <message>
        <source>Its session has another doctor or another day here.</source>
        <translation>لفترة دوامه هنا طبيب آخر أو يوم آخر.</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>الدخول رغم ذلك</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>الدخول إليهما</translation>
    </message>
    <message>
        <source>Joining now interrupts the consultation.</source>
        <translation>الدخول الآن يقطع الاستشارة.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep the database as it is, verify the trail, and call support.</source>
        <translation>أبقِ قاعدة البيانات كما هي، وتحقق من السجل، واتصل بالدعم الفني.</translation>
    </message>
    <message>
        <source>Kept as the desk has it: {what}.</source>
        <translation>بقي كما في المكتب: {what}.</translation>
    </message>
    <message>
        <source>Known are {root}/appointment/SESSION/INDEX and {root}/MEETINGID.</source>
        <translation>المعروف: {root}/appointment/SESSION/INDEX و{root}/MEETINGID.</translation>
    </message>
    <message>
        <source>Links are to open in private windows, and no {known} was found: install one, or turn `private_window` off in settings.toml.</source>
        <translation>يجب فتح الروابط في نوافذ خاصة، ولم يوجد أي {known}: ثبّت واحدًا، أو أوقف `private_window` في settings.toml.</translation>
    </message>
    <message>
        <source>Links are to open in private windows, and {command} is not known to open any: set `browser` in settings.toml to {known}, or turn `private_window` off.</source>
        <translation>يجب فتح الروابط في نوافذ خاصة، ولا يُعرف أن {command} يفتحها: اضبط `browser` في settings.toml على {known}، أو أوقف `private_window`.</translation>
    </message>
    <message>
        <source>Links to this room were handed out already</source>
        <translation>سُلّمت روابط لهذه الغرفة من قبل</translation>
    </message>
    <message>
        <source>Look whether it is on, or save a PDF instead.</source>
        <translation>تأكد من أنها تعمل، أو احفظ PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its doctor and a code.</source>
        <translation>أُعدّ {at} ({zone}) بواسطة {who}. يُعرف الموعد بوقته وطبيبه ورمزه.</translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its patient, its doctor and a code.</source>
        <translation>أُعدّ {at} ({zone}) بواسطة {who}. يُعرف الموعد بوقته ومريضه وطبيبه ورمزه.</translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation>إنشاء غرفة جديدة</translation>
    </message>
    <message>
        <source>Make new links</source>
        <translation>إنشاء روابط جديدة</translation>
    </message>
    <message>
        <source>Meeting ID {id} is shared after all: the visit that had it gets a new room.</source>
        <translation>معرّف الاجتماع {id} مشترك: الموعد الذي كان له يحصل على غرفة جديدة.</translation>
    </message>
    <message>
        <source>Meeting ID {id} is the room of a whole session; no visit keeps it.</source>
        <translation>معرّف الاجتماع {id} غرفة فترة دوام كاملة؛ لا يحتفظ به أي موعد.</translation>
    </message>
    <message>
        <source>Meeting ID {id} stands in {number} slots; dropped from all.</source>
        <translation>معرّف الاجتماع {id} مذكور في {number} من الخانات؛ حُذف منها كلها.</translation>
    </message>
    <message>
        <source>More wait to be closed: {number}.</source>
        <translation>وبانتظار الإغلاق أيضًا: {number}.</translation>
    </message>
    <message>
        <source>Move or cancel the visit first; then block the slot.</source>
        <translation>انقل الموعد أو ألغه أولًا؛ ثم أوقف الخانة.</translation>
    </message>
    <message>
        <source>Name the server whose password this is.</source>
        <translation>اذكر الخادم الذي له كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>Name the whole path of a folder, or leave it empty.</source>
        <translation>حدد المسار الكامل لمجلد، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Name, contact, notes and reasons go for good: this can&apos;t be undone. The visits&apos; times, their rooms and the audit trail stay, without the person. Backups made before still hold everything.</source>
        <translation>يُحذف الاسم وبيانات الاتصال والملاحظات والأسباب نهائيًا: لا يمكن التراجع عن ذلك. وتبقى أوقات المواعيد وغرفها وسجل التدقيق، دون الشخص. والنسخ الاحتياطية السابقة ما زالت تحوي كل شيء.</translation>
    </message>
    <message>
        <source>New links (Ctrl+Shift+R) make a new room with four fresh places.</source>
        <translation>الروابط الجديدة (Ctrl+Shift+R) تنشئ غرفة جديدة بأربعة أماكن جديدة.</translation>
    </message>
    <message>
        <source>New links make all of them useless, and whoever is inside is put out. This can&apos;t be undone.</source>
        <translation>الروابط الجديدة تبطلها كلها، ويُخرَج من في الداخل. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>No link to this visit was made yet</source>
        <translation>لم يُنشأ رابط لهذا الموعد بعد</translation>
    </message>
    <message>
        <source>No phone number has this many digits there: look at it again, and at its country&apos;s code.</source>
        <translation>لا رقم هاتف هناك بهذا العدد من الأرقام: راجعه وراجع رمز بلده.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>لا طابعة معدّة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No session is known by this name.</source>
        <translation>لا فترة دوام معروفة بهذا الاسم.</translation>
    </message>
    <message>
        <source>No session was planned</source>
        <translation>لم تُخطَّط أي فترة دوام</translation>
    </message>
    <message>
        <source>No visit has more than one current room, nor one that was replaced.</source>
        <translation>ليس لأي موعد أكثر من غرفة حالية واحدة، ولا غرفة مستبدلة.</translation>
    </message>
    <message>
        <source>No visit has this room now. Open the appointment itself.</source>
        <translation>ليست هذه الغرفة لأي موعد الآن. افتح الموعد نفسه.</translation>
    </message>
    <message>
        <source>No visit that has ended keeps its room past its grace.</source>
        <translation>لا يحتفظ أي موعد منتهٍ بغرفته بعد مهلتها.</translation>
    </message>
    <message>
        <source>Nobody is booked there. Look the patient up with Ctrl+F.</source>
        <translation>لا أحد محجوز هناك. ابحث عن المريض بـ Ctrl+F.</translation>
    </message>
    <message>
        <source>Nobody was sent in. New links (Ctrl+Shift+R) close this room and make another.</source>
        <translation>لم يُدخَل أحد. الروابط الجديدة (Ctrl+Shift+R) تغلق هذه الغرفة وتنشئ غيرها.</translation>
    </message>
    <message>
        <source>Nobody was sent there. Try again: this visit will get a new room of its own.</source>
        <translation>لم يُرسل أحد إليها. أعد المحاولة: سيحصل هذا الموعد على غرفة جديدة خاصة به.</translation>
    </message>
    <message>
        <source>Not among them are stays by links of the old system, which name nobody: {number}.</source>
        <translation>لا يدخل فيها من دخل بروابط النظام القديم التي لا تذكر أحدًا: {number}.</translation>
    </message>
    <message>
        <source>Not asked about: {number}.</source>
        <translation>لم يُسأل عنها: {number}.</translation>
    </message>
    <message>
        <source>Not every visit has a place of its own</source>
        <translation>ليس لكل موعد مكانه الخاص</translation>
    </message>
    <message>
        <source>Notes have at most 5000 letters.</source>
        <translation>الملاحظات 5000 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again in a moment.</source>
        <translation>لم يضع شيء: أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>لم يُسأل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close every Clinic Desk on this computer, then try again.</source>
        <translation>لم يتغيّر شيء. أغلق كل نوافذ Clinic Desk على هذا الحاسوب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>لم يتغيّر شيء. وفّر بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was done. Look at it again.</source>
        <translation>لم يتم شيء. انظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was done. Look at what is shown now, and repeat.</source>
        <translation>لم يتم شيء. انظر إلى ما هو معروض الآن، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was done. Open it again to see what is new.</source>
        <translation>لم يتم شيء. افتحه من جديد لرؤية الجديد.</translation>
    </message>
    <message>
        <source>Nothing was done. Open the room again.</source>
        <translation>لم يتم شيء. افتح الغرفة من جديد.</translation>
    </message>
    <message>
        <source>Nothing was lost. Help &gt; Report a problem shows what support needs.</source>
        <translation>لم يضع شيء. مساعدة &gt; الإبلاغ عن مشكلة يُظهر ما يحتاجه الدعم الفني.</translation>
    </message>
    <message>
        <source>Nothing was sent to the video service, because each request is written down first: free some space, or see to it that {folder} can be written.</source>
        <translation>لم يُرسل شيء إلى خدمة الفيديو، لأن كل طلب يُكتب أولًا: وفّر بعض المساحة، أو تأكد من إمكان الكتابة في {folder}.</translation>
    </message>
    <message>
        <source>On these days the video service saw nobody in a room whom the clinic had not let in.</source>
        <translation>في هذه الأيام لم تر خدمة الفيديو في أي غرفة أحدًا لم تُدخله العيادة.</translation>
    </message>
    <message>
        <source>On these days the video service saw nobody of one visit in the room of another.</source>
        <translation>في هذه الأيام لم تر خدمة الفيديو أحدًا من موعد في غرفة موعد آخر.</translation>
    </message>
    <message>
        <source>One line of at most 1000 letters.</source>
        <translation>سطر واحد، 1000 حرف على الأكثر.</translation>
    </message>
    <message>
        <source>Only booked video visits have one.</source>
        <translation>ليست إلا لمواعيد الفيديو المحجوزة.</translation>
    </message>
    <message>
        <source>Only practice mode can test a link</source>
        <translation>لا يمكن اختبار رابط إلا في وضع التدريب</translation>
    </message>
    <message>
        <source>Only the doctor&apos;s own desk joins as the doctor.</source>
        <translation>لا يدخل بصفة الطبيب إلا مكتب الطبيب نفسه.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>الفتح رغم ذلك</translation>
    </message>
    <message>
        <source>Open its room all the same?</source>
        <translation>هل تُفتح غرفته رغم ذلك؟</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>فتح الغرفة</translation>
    </message>
    <message>
        <source>Open the visit again to make a new room.</source>
        <translation>افتح الموعد من جديد لإنشاء غرفة جديدة.</translation>
    </message>
    <message>
        <source>Opened, and links given</source>
        <translation>الفتح والروابط المسلَّمة</translation>
    </message>
    <message>
        <source>Paths begin with {root}.</source>
        <translation>تبدأ المسارات بـ {root}.</translation>
    </message>
    <message>
        <source>Patients could meet there. Open the appointment itself instead.</source>
        <translation>قد يلتقي المرضى هناك. افتح الموعد نفسه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Practice mode is for one desk alone. To share visits choose VideoSDK under Video &gt; Service, or practice mode once more for new rooms here.</source>
        <translation>وضع التدريب لمكتب واحد فقط. لمشاركة المواعيد اختر VideoSDK في فيديو &gt; الخدمة، أو وضع التدريب مرة أخرى لغرف جديدة هنا.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Put it back all the same?</source>
        <translation>هل تُستعاد رغم ذلك؟</translation>
    </message>
    <message>
        <source>Refresh the day with F5 and choose another.</source>
        <translation>حدّث اليوم بـ F5 واختر غيره.</translation>
    </message>
    <message>
        <source>Refresh the day with F5 and look again.</source>
        <translation>حدّث اليوم بـ F5 وانظر مرة أخرى.</translation>
    </message>
    <message>
        <source>Refresh the day with F5, look at it, and open it again.</source>
        <translation>حدّث اليوم بـ F5، وانظر إليه، وافتحه من جديد.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Room {room} waits to be closed since {age}.</source>
        <translation>الغرفة {room} بانتظار الإغلاق منذ {age}.</translation>
    </message>
    <message>
        <source>Rooms without a visit</source>
        <translation>غرف بلا موعد</translation>
    </message>
    <message>
        <source>Row {open_row} has such a date: choose whether day, month or year comes first.</source>
        <translation>في الصف {open_row} تاريخ كهذا: اختر ما يأتي أولًا، اليوم أو الشهر أو السنة.</translation>
    </message>
    <message>
        <source>Row {row}: kept as the desk has it: {what}.</source>
        <translation>الصف {row}: بقي كما في المكتب: {what}.</translation>
    </message>
    <message>
        <source>Row {row}: meeting ID {id} dropped: {why}.</source>
        <translation>الصف {row}: حُذف معرّف الاجتماع {id}: {why}.</translation>
    </message>
    <message>
        <source>Row {row}: nobody is booked; meeting ID {id} dropped.</source>
        <translation>الصف {row}: لا أحد محجوز؛ حُذف معرّف الاجتماع {id}.</translation>
    </message>
    <message>
        <source>Row {row}: the meeting ID is not of VideoSDK&apos;s form; dropped.</source>
        <translation>الصف {row}: معرّف الاجتماع ليس بصيغة VideoSDK؛ حُذف.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>الحفظ رغم ذلك</translation>
    </message>
    <message>
        <source>Seen by the service</source>
        <translation>ما رأته الخدمة</translation>
    </message>
    <message>
        <source>Set it by the internet, then try again: links made now would not work.</source>
        <translation>اضبطها من الإنترنت، ثم أعد المحاولة: الروابط المنشأة الآن لن تعمل.</translation>
    </message>
    <message>
        <source>Set one up, or save a PDF instead.</source>
        <translation>أعدّ طابعة، أو احفظ PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Slot {index} of this session was made at the desk.</source>
        <translation>الخانة {index} من فترة الدوام هذه أُنشئت في المكتب.</translation>
    </message>
    <message>
        <source>Somebody like this is known already</source>
        <translation>يوجد شخص مشابه مسجَّل من قبل</translation>
    </message>
    <message>
        <source>Somebody unexpected is in this room</source>
        <translation>في هذه الغرفة شخص غير متوقع</translation>
    </message>
    <message>
        <source>Something has changed meanwhile</source>
        <translation>تغيّر شيء في هذه الأثناء</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث أمر غير متوقع</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>Start without the VIDEOSDK_ variables, or choose the service under Video &gt; Service.</source>
        <translation>ابدأ بدون متغيرات VIDEOSDK_، أو اختر الخدمة في فيديو &gt; الخدمة.</translation>
    </message>
    <message>
        <source>The VideoSDK {name} must be 1 to 500 letters, digits and signs without blanks: copy it again from VideoSDK&apos;s dashboard.</source>
        <translation>قيمة {name} لـ VideoSDK من 1 إلى 500 من الأحرف والأرقام والعلامات دون فراغات: انسخها من جديد من لوحة VideoSDK.</translation>
    </message>
    <message>
        <source>The appointment changed while its room was opening</source>
        <translation>تغيّر الموعد أثناء فتح غرفته</translation>
    </message>
    <message>
        <source>The audit trail is not what it was</source>
        <translation>سجل التدقيق ليس كما كان</translation>
    </message>
    <message>
        <source>The audit trail is whole: nothing in it was changed, removed or put in.</source>
        <translation>سجل التدقيق سليم: لم يُغيَّر فيه شيء ولم يُحذف ولم يُضف.</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>لم تُنشأ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup was not put back</source>
        <translation>لم تُستعد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The birth date is after the visit.</source>
        <translation>تاريخ الميلاد بعد الموعد.</translation>
    </message>
    <message>
        <source>The birth date is more than {oldest} years ago.</source>
        <translation>تاريخ الميلاد قبل أكثر من {oldest} سنة.</translation>
    </message>
    <message>
        <source>The birth date needs a year of four digits.</source>
        <translation>تاريخ الميلاد يحتاج إلى سنة من أربعة أرقام.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>لم يُفتح المتصفح</translation>
    </message>
    <message>
        <source>The clinic has just changed its video service</source>
        <translation>غيّرت العيادة خدمة الفيديو للتو</translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation>للعيادة فترات دوام بالفعل: تبقى منطقتها الزمنية كما هي.</translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation>لا وجود لهذا الوقت في ذلك اليوم بسبب تغيير الساعة.</translation>
    </message>
    <message>
        <source>The columns “{one}” and “{other}” both mean the {what}. Remove one.</source>
        <translation>العمودان «{one}» و«{other}» يعنيان الشيء نفسه: {what}. احذف أحدهما.</translation>
    </message>
    <message>
        <source>The command {command} cannot be started: set `browser` in settings.toml, or copy the link instead.</source>
        <translation>تعذّر تشغيل الأمر {command}: اضبط `browser` في settings.toml، أو انسخ الرابط بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The command {command} is not there: set `browser` in settings.toml.</source>
        <translation>الأمر {command} غير موجود: اضبط `browser` في settings.toml.</translation>
    </message>
    <message>
        <source>The database address is not a URL.</source>
        <translation>عنوان قاعدة البيانات ليس عنوان URL.</translation>
    </message>
    <message>
        <source>The database belongs to a newer version of this program</source>
        <translation>قاعدة البيانات تخص إصدارًا أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>لا يمكن فتح قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>لا يمكن استخدام قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>لا يمكن الكتابة في قاعدة البيانات</translation>
    </message>
    <message>
        <source>The database is as it was. Check that its folder may be written and has room.</source>
        <translation>قاعدة البيانات كما كانت. تأكد من إمكان الكتابة في مجلدها ومن توفر المساحة.</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>قاعدة البيانات مشغولة</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>The database itself is as it was. Check that the backups&apos; folder is there, that you may write into it, and that it has room.</source>
        <translation>قاعدة البيانات نفسها كما كانت. تأكد من وجود مجلد النسخ الاحتياطية ومن إمكان الكتابة فيه ومن توفر المساحة.</translation>
    </message>
    <message>
        <source>The database must be a file or a PostgreSQL server.</source>
        <translation>يجب أن تكون قاعدة البيانات ملفًا أو خادم PostgreSQL.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>التاريخ ناقص.</translation>
    </message>
    <message>
        <source>The date is not between {first_year} and {last_year}.</source>
        <translation>التاريخ ليس بين {first_year} و{last_year}.</translation>
    </message>
    <message>
        <source>The dates in this file can be read in two ways</source>
        <translation>يمكن قراءة التواريخ في هذا الملف بطريقتين</translation>
    </message>
    <message>
        <source>The days or the reason can&apos;t be right.</source>
        <translation>الأيام أو السبب غير صحيحة.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The doctor is missing.</source>
        <translation>الطبيب ناقص.</translation>
    </message>
    <message>
        <source>The doctor&apos;s name is missing.</source>
        <translation>اسم الطبيب ناقص.</translation>
    </message>
    <message>
        <source>The duration is missing.</source>
        <translation>المدة ناقصة.</translation>
    </message>
    <message>
        <source>The duration is not a number of minutes.</source>
        <translation>المدة ليست عددًا من الدقائق.</translation>
    </message>
    <message>
        <source>The duration is not between a minute and a day.</source>
        <translation>المدة ليست بين دقيقة ويوم.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {file}; what is wrong in it has its default.</source>
        <translation>يُحفظ الملف كما كان باسم {file}؛ وما هو خاطئ فيه يأخذ قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>The file is not UTF-8: it was read as Windows-1252.</source>
        <translation>الملف ليس UTF-8: قُرئ على أنه Windows-1252.</translation>
    </message>
    <message>
        <source>The home&apos;s name is empty.</source>
        <translation>اسم المجلد الرئيسي فارغ.</translation>
    </message>
    <message>
        <source>The link does not lead to the video service, so it was not opened.</source>
        <translation>الرابط لا يؤدي إلى خدمة الفيديو، لذا لم يُفتح.</translation>
    </message>
    <message>
        <source>The link is not a secure one, so it was not opened.</source>
        <translation>الرابط غير آمن، لذا لم يُفتح.</translation>
    </message>
    <message>
        <source>The list of what was sent cannot be had</source>
        <translation>تعذّر الحصول على قائمة ما أُرسل</translation>
    </message>
    <message>
        <source>The look is system, light or dark.</source>
        <translation>المظهر system أو light أو dark.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <source>The old system&apos;s shared rooms are no visit&apos;s own room.</source>
        <translation>غرف النظام القديم المشتركة ليست غرفة خاصة لأي موعد.</translation>
    </message>
    <message>
        <source>The patient has no name in this file.</source>
        <translation>ليس للمريض اسم في هذا الملف.</translation>
    </message>
    <message>
        <source>The patient&apos;s id or record number is somebody else&apos;s here.</source>
        <translation>معرّف المريض أو رقم ملفه لشخص آخر هنا.</translation>
    </message>
    <message>
        <source>The patient&apos;s name is missing.</source>
        <translation>اسم المريض ناقص.</translation>
    </message>
    <message>
        <source>The practice rooms of this clinic are on another desk</source>
        <translation>غرف التدريب لهذه العيادة على مكتب آخر</translation>
    </message>
    <message>
        <source>The practice service already runs for this home</source>
        <translation>خدمة التدريب تعمل من قبل لهذا المجلد الرئيسي</translation>
    </message>
    <message>
        <source>The practice service cannot have this port</source>
        <translation>لا يمكن لخدمة التدريب استخدام هذا المنفذ</translation>
    </message>
    <message>
        <source>The practice video service did not start</source>
        <translation>لم تبدأ خدمة فيديو التدريب</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>لم تقبله الطابعة</translation>
    </message>
    <message>
        <source>The record of this could not be kept</source>
        <translation>تعذّر حفظ سجل هذا الأمر</translation>
    </message>
    <message>
        <source>The room could not be checked: the video service is slow</source>
        <translation>تعذّر فحص الغرفة: خدمة الفيديو بطيئة</translation>
    </message>
    <message>
        <source>The same birth date and a like name, or the same phone number.</source>
        <translation>تاريخ الميلاد نفسه واسم مشابه، أو رقم الهاتف نفسه.</translation>
    </message>
    <message>
        <source>The same patient has another birth date in row {row}.</source>
        <translation>للمريض نفسه تاريخ ميلاد آخر في الصف {row}.</translation>
    </message>
    <message>
        <source>The same patient has another name in row {row}.</source>
        <translation>للمريض نفسه اسم آخر في الصف {row}.</translation>
    </message>
    <message>
        <source>The same visit stands in row {seen} already.</source>
        <translation>الموعد نفسه موجود من قبل في الصف {seen}.</translation>
    </message>
    <message>
        <source>The session has no id.</source>
        <translation>ليس لفترة الدوام معرّف.</translation>
    </message>
    <message>
        <source>The session names no doctor.</source>
        <translation>فترة الدوام لا تذكر طبيبًا.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>لا يمكن استخدام الإعدادات</translation>
    </message>
    <message>
        <source>The shared database must be upgraded first</source>
        <translation>يجب تحديث قاعدة البيانات المشتركة أولًا</translation>
    </message>
    <message>
        <source>The shared room of session {session} was opened {when} by {who}.</source>
        <translation>فتح {who} الغرفة المشتركة لفترة الدوام {session} في {when}.</translation>
    </message>
    <message>
        <source>The slot is held by another visit here.</source>
        <translation>في الخانة هنا موعد آخر.</translation>
    </message>
    <message>
        <source>The status “{word}” is not known; taken as booked (rows: {number}).</source>
        <translation>الحالة «{word}» غير معروفة؛ عُدّت محجوزة (الصفوف: {number}).</translation>
    </message>
    <message>
        <source>The video service answered with the wrong room</source>
        <translation>أجابت خدمة الفيديو بغرفة خاطئة</translation>
    </message>
    <message>
        <source>The video service cannot be reached</source>
        <translation>تعذّر الوصول إلى خدمة الفيديو</translation>
    </message>
    <message>
        <source>The video service does not allow this</source>
        <translation>خدمة الفيديو لا تسمح بذلك</translation>
    </message>
    <message>
        <source>The video service does not know this room</source>
        <translation>خدمة الفيديو لا تعرف هذه الغرفة</translation>
    </message>
    <message>
        <source>The video service gave an answer that makes no sense</source>
        <translation>أجابت خدمة الفيديو إجابة غير مفهومة</translation>
    </message>
    <message>
        <source>The video service has closed this visit&apos;s room</source>
        <translation>أغلقت خدمة الفيديو غرفة هذا الموعد</translation>
    </message>
    <message>
        <source>The video service is busy</source>
        <translation>خدمة الفيديو مشغولة</translation>
    </message>
    <message>
        <source>The video service refused our key</source>
        <translation>رفضت خدمة الفيديو مفتاحنا</translation>
    </message>
    <message>
        <source>The video service refused the request</source>
        <translation>رفضت خدمة الفيديو الطلب</translation>
    </message>
    <message>
        <source>The video service took too long</source>
        <translation>تأخرت خدمة الفيديو كثيرًا</translation>
    </message>
    <message>
        <source>The video service&apos;s address cannot be used: {why}</source>
        <translation>لا يمكن استخدام عنوان خدمة الفيديو: {why}</translation>
    </message>
    <message>
        <source>The {what} are not a list.</source>
        <translation>{what}: القيمة ليست قائمة.</translation>
    </message>
    <message>
        <source>The {what} does not begin with the year.</source>
        <translation>{what}: القيمة لا تبدأ بالسنة.</translation>
    </message>
    <message>
        <source>The {what} does not exist in the calendar.</source>
        <translation>{what}: لا وجود لهذه القيمة في التقويم.</translation>
    </message>
    <message>
        <source>The {what} does not exist on the clock.</source>
        <translation>{what}: لا وجود لهذا الوقت في الساعة.</translation>
    </message>
    <message>
        <source>The {what} does not exist, or is not written as a date.</source>
        <translation>{what}: القيمة غير موجودة أو ليست مكتوبة كتاريخ.</translation>
    </message>
    <message>
        <source>The {what} holds a NUL character.</source>
        <translation>{what}: القيمة تحوي محرف NUL.</translation>
    </message>
    <message>
        <source>The {what} holds control characters.</source>
        <translation>{what}: القيمة تحوي محارف تحكم.</translation>
    </message>
    <message>
        <source>The {what} holds half a character.</source>
        <translation>{what}: القيمة تحوي نصف محرف.</translation>
    </message>
    <message>
        <source>The {what} is a date without a time.</source>
        <translation>{what}: القيمة تاريخ بلا وقت.</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} KB.</source>
        <translation>{what}: القيمة أطول من {most} KB.</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} characters.</source>
        <translation>{what}: القيمة أطول من {most} محرف.</translation>
    </message>
    <message>
        <source>The {what} is missing.</source>
        <translation>{what}: القيمة ناقصة.</translation>
    </message>
    <message>
        <source>The {what} is not a date.</source>
        <translation>{what}: القيمة ليست تاريخًا.</translation>
    </message>
    <message>
        <source>The {what} is not a number.</source>
        <translation>{what}: القيمة ليست عددًا.</translation>
    </message>
    <message>
        <source>The {what} is not a text.</source>
        <translation>{what}: القيمة ليست نصًا.</translation>
    </message>
    <message>
        <source>The {what} is not a time.</source>
        <translation>{what}: القيمة ليست وقتًا.</translation>
    </message>
    <message>
        <source>The {what} is not an object.</source>
        <translation>{what}: القيمة ليست كائنًا.</translation>
    </message>
    <message>
        <source>The {what} is not in the calendar.</source>
        <translation>{what}: القيمة ليست في التقويم.</translation>
    </message>
    <message>
        <source>The {what} is on another day than its session.</source>
        <translation>{what}: القيمة في يوم غير يوم فترة الدوام.</translation>
    </message>
    <message>
        <source>The {what} says one thing twice.</source>
        <translation>{what}: شيء مذكور مرتين.</translation>
    </message>
    <message>
        <source>There is no screen to show the window on</source>
        <translation>لا شاشة لعرض النافذة عليها</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>لا وجود لهذا اليوم في التقويم.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>There is no such home folder.</source>
        <translation>لا يوجد مجلد رئيسي كهذا.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>لا يوجد إعداد كهذا.</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one of the list, such as Europe/Berlin.</source>
        <translation>لا توجد منطقة زمنية كهذه: اختر واحدة من القائمة، مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is none to revoke: the first one will be new.</source>
        <translation>لا رابط لإبطاله: سيكون الأول جديدًا.</translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>لا شيء لتصحيحه</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>لم يوجد أي منها.</translation>
    </message>
    <message>
        <source>These days cannot be kept</source>
        <translation>لا يمكن حفظ هذه الأيام</translation>
    </message>
    <message>
        <source>These two can&apos;t be merged</source>
        <translation>لا يمكن دمج هذين الاثنين</translation>
    </message>
    <message>
        <source>This anchor cannot be read</source>
        <translation>لا يمكن قراءة نقطة التثبيت هذه</translation>
    </message>
    <message>
        <source>This appointment is no longer there</source>
        <translation>هذا الموعد لم يعد موجودًا</translation>
    </message>
    <message>
        <source>This backup cannot be put back</source>
        <translation>لا يمكن استعادة هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>This can no longer be taken back</source>
        <translation>لم يعد التراجع عن هذا ممكنًا</translation>
    </message>
    <message>
        <source>This can&apos;t be kept</source>
        <translation>لا يمكن حفظ هذا</translation>
    </message>
    <message>
        <source>This clinic&apos;s database is on a server</source>
        <translation>قاعدة بيانات هذه العيادة على خادم</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>ساعة هذا الحاسوب خاطئة</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used</source>
        <translation>لا يمكن استخدام حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>This day is still to come: nobody is born on it.</source>
        <translation>هذا اليوم لم يأت بعد: لم يولد فيه أحد.</translation>
    </message>
    <message>
        <source>This desk can&apos;t join as that doctor</source>
        <translation>لا يمكن لهذا المكتب الدخول بصفة ذلك الطبيب</translation>
    </message>
    <message>
        <source>This desk&apos;s video key is not the one the clinic uses</source>
        <translation>مفتاح الفيديو في هذا المكتب ليس مفتاح العيادة</translation>
    </message>
    <message>
        <source>This doctor cannot be added</source>
        <translation>لا يمكن إضافة هذا الطبيب</translation>
    </message>
    <message>
        <source>This doctor is no longer there: open the settings again.</source>
        <translation>هذا الطبيب لم يعد موجودًا: افتح الإعدادات من جديد.</translation>
    </message>
    <message>
        <source>This does not fit the visit</source>
        <translation>هذا لا يناسب الموعد</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>لا يمكن استيراد هذا الملف</translation>
    </message>
    <message>
        <source>This file cannot be written</source>
        <translation>لا يمكن كتابة هذا الملف</translation>
    </message>
    <message>
        <source>This holds characters that cannot be written: type it instead of pasting it.</source>
        <translation>فيه محارف لا يمكن كتابتها: اكتبه بدل لصقه.</translation>
    </message>
    <message>
        <source>This is a text, in quotation marks.</source>
        <translation>هذا نص بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>This is before 1900: look at the year again.</source>
        <translation>هذا قبل 1900: راجع السنة.</translation>
    </message>
    <message>
        <source>This is either true or false.</source>
        <translation>القيمة إما true أو false.</translation>
    </message>
    <message>
        <source>This is not a date: write day, month and year, like 11.02.1985 or 1985-02-11.</source>
        <translation>هذا ليس تاريخًا: اكتب اليوم والشهر والسنة، مثل 11.02.1985 أو 1985-02-11.</translation>
    </message>
    <message>
        <source>This is too long to be kept.</source>
        <translation>هذا أطول من أن يُحفظ.</translation>
    </message>
    <message>
        <source>This makes throw-away rooms at the video service</source>
        <translation>هذا ينشئ غرفًا مؤقتة لدى خدمة الفيديو</translation>
    </message>
    <message>
        <source>This name is too long: 120 letters are enough.</source>
        <translation>هذا الاسم طويل جدًا: يكفي 120 حرفًا.</translation>
    </message>
    <message>
        <source>This name is too long: 200 letters are enough.</source>
        <translation>هذا الاسم طويل جدًا: يكفي 200 حرف.</translation>
    </message>
    <message>
        <source>This one&apos;s birth date is not known: ask for the address or the phone number.</source>
        <translation>تاريخ ميلاد هذا غير معروف: اسأل عن العنوان أو رقم الهاتف.</translation>
    </message>
    <message>
        <source>This path cannot be opened</source>
        <translation>لا يمكن فتح هذا المسار</translation>
    </message>
    <message>
        <source>This path leads to a room shared by a whole session</source>
        <translation>هذا المسار يؤدي إلى غرفة مشتركة لفترة دوام كاملة</translation>
    </message>
    <message>
        <source>This patient still has a visit booked, or waits for one</source>
        <translation>ما زال لهذا المريض موعد محجوز، أو انتظار لموعد</translation>
    </message>
    <message>
        <source>This patient&apos;s record has just been changed elsewhere</source>
        <translation>غُيِّر ملف هذا المريض للتو في مكان آخر</translation>
    </message>
    <message>
        <source>This patient&apos;s record is no longer there</source>
        <translation>ملف هذا المريض لم يعد موجودًا</translation>
    </message>
    <message>
        <source>This reason can&apos;t be kept</source>
        <translation>لا يمكن حفظ هذا السبب</translation>
    </message>
    <message>
        <source>This session is no longer there</source>
        <translation>فترة الدوام هذه لم تعد موجودة</translation>
    </message>
    <message>
        <source>This slot cannot be booked</source>
        <translation>لا يمكن حجز هذه الخانة</translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation>هذه الخانة محجوزة</translation>
    </message>
    <message>
        <source>This visit has ended, and its room is closed</source>
        <translation>انتهى هذا الموعد، وأُغلقت غرفته</translation>
    </message>
    <message>
        <source>This visit has no video room</source>
        <translation>ليس لهذا الموعد غرفة فيديو</translation>
    </message>
    <message>
        <source>This visit is another patient&apos;s here.</source>
        <translation>هذا الموعد لمريض آخر هنا.</translation>
    </message>
    <message>
        <source>This visit is on another day</source>
        <translation>هذا الموعد في يوم آخر</translation>
    </message>
    <message>
        <source>This visit&apos;s room belongs to another video service</source>
        <translation>غرفة هذا الموعد من خدمة فيديو أخرى</translation>
    </message>
    <message>
        <source>Three numbers of minutes, each more than the one before.</source>
        <translation>ثلاثة أعداد من الدقائق، كل منها أكبر مما قبله.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, call support.</source>
        <translation>أعد المحاولة. إن تكرر ذلك فاتصل بالدعم الفني.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, restart the computer.</source>
        <translation>أعد المحاولة. إن تكرر ذلك فأعد تشغيل الحاسوب.</translation>
    </message>
    <message>
        <source>Try again. If it stays, check that no login page of the network stands in between.</source>
        <translation>أعد المحاولة. إن استمر ذلك فتأكد من أن صفحة تسجيل الدخول للشبكة لا تعترض الاتصال.</translation>
    </message>
    <message>
        <source>Two numbers of minutes, the second more than the first.</source>
        <translation>عددان من الدقائق، الثاني أكبر من الأول.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Unlock or install the system keyring; until then the keys can be given as environment variables for one run.</source>
        <translation>افتح حلقة مفاتيح النظام أو ثبّتها؛ وحتى ذلك الحين يمكن إعطاء المفاتيح كمتغيرات بيئة لتشغيل واحد.</translation>
    </message>
    <message>
        <source>Use that one, or stop it first.</source>
        <translation>استخدم تلك الخدمة، أو أوقفها أولًا.</translation>
    </message>
    <message>
        <source>Use the command line, or log in on a screen.</source>
        <translation>استخدم سطر الأوامر، أو سجّل الدخول على شاشة.</translation>
    </message>
    <message>
        <source>Video visits of these days</source>
        <translation>مواعيد الفيديو في هذه الأيام</translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. All {checks} checks passed.</source>
        <translation>مواعيد الفيديو: {visits}، الغرف: {rooms}، المشتركة: {shared}. نجحت كل الفحوص، وعددها {checks}.</translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. {failed} of {checks} checks failed.</source>
        <translation>مواعيد الفيديو: {visits}، الغرف: {rooms}، المشتركة: {shared}. الفحوص التي فشلت: {failed} من {checks}.</translation>
    </message>
    <message>
        <source>VideoSDK is chosen, but its key or secret is missing</source>
        <translation>اختيرت خدمة VideoSDK، لكن مفتاحها أو رمزها السري ناقص</translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser: open the link there to see.</source>
        <translation>صفحة VideoSDK هي التي تقرر في المتصفح: افتح الرابط هناك لترى.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Visits for which no room was ever made: {number}.</source>
        <translation>مواعيد لم تُنشأ لها غرفة قط: {number}.</translation>
    </message>
    <message>
        <source>Wait half a minute, then try again.</source>
        <translation>انتظر نصف دقيقة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>What is newer than this backup will be lost</source>
        <translation>سيضيع ما هو أحدث من هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Whoever manages that server makes its backups and puts them back.</source>
        <translation>من يدير ذلك الخادم ينشئ نسخه الاحتياطية ويستعيدها.</translation>
    </message>
    <message>
        <source>Whole days, from 1 to 3650.</source>
        <translation>أيام كاملة، من 1 إلى 3650.</translation>
    </message>
    <message>
        <source>Whole hours, from 0 to 720; 0 means by hand only.</source>
        <translation>ساعات كاملة، من 0 إلى 720؛ 0 يعني يدويًا فقط.</translation>
    </message>
    <message>
        <source>Whole minutes, from 0 to 1440.</source>
        <translation>دقائق كاملة، من 0 إلى 1440.</translation>
    </message>
    <message>
        <source>Whole per cent, from 80 to 200.</source>
        <translation>نسبة مئوية صحيحة، من 80 إلى 200.</translation>
    </message>
    <message>
        <source>Windows did not open it: copy the link instead.</source>
        <translation>لم يفتحه Windows: انسخ الرابط بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Write postgresql://desk@server/clinic, or leave it empty.</source>
        <translation>اكتب postgresql://desk@server/clinic، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Write the year with four digits: two could mean either century.</source>
        <translation>اكتب السنة بأربعة أرقام: رقمان قد يعنيان أيًّا من القرنين.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>لا تُسمح قراءته.</translation>
    </message>
    <message>
        <source>a backup was put back</source>
        <translation>استُعيدت نسخة احتياطية</translation>
    </message>
    <message>
        <source>a room could not be closed</source>
        <translation>تعذّر إغلاق غرفة</translation>
    </message>
    <message>
        <source>another doctor</source>
        <translation>طبيب آخر</translation>
    </message>
    <message>
        <source>appointment&apos;s id</source>
        <translation>معرّف الموعد</translation>
    </message>
    <message>
        <source>backup put back</source>
        <translation>استُعيدت نسخة احتياطية</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>قيد الإنشاء</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>closed rooms asked about</source>
        <translation>غرف مغلقة سُئل عنها</translation>
    </message>
    <message>
        <source>current rooms</source>
        <translation>الغرف الحالية</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>الطبيب</translation>
    </message>
    <message>
        <source>doctor&apos;s id</source>
        <translation>معرّف الطبيب</translation>
    </message>
    <message>
        <source>doctor&apos;s name</source>
        <translation>اسم الطبيب</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>أُدخل خطأ</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>القيود</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>free, {when}</source>
        <translation>شاغرة، {when}</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>guest 1</source>
        <translation>الضيف 1</translation>
    </message>
    <message>
        <source>guest 2</source>
        <translation>الضيف 2</translation>
    </message>
    <message>
        <source>guest 3</source>
        <translation>الضيف 3</translation>
    </message>
    <message>
        <source>guest 4</source>
        <translation>الضيف 4</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>imported, not yet checked</source>
        <translation>مستوردة، لم تُفحص بعد</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>it was seen before</source>
        <translation>شوهد من قبل</translation>
    </message>
    <message>
        <source>kind of session</source>
        <translation>نوع فترة الدوام</translation>
    </message>
    <message>
        <source>kind of visit</source>
        <translation>نوع الموعد</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>left {when}</source>
        <translation>تُركت {when}</translation>
    </message>
    <message>
        <source>links expired</source>
        <translation>انتهت صلاحية الروابط</translation>
    </message>
    <message>
        <source>links revoked</source>
        <translation>أُبطلت الروابط</translation>
    </message>
    <message>
        <source>location</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>lost at the service</source>
        <translation>فُقدت لدى الخدمة</translation>
    </message>
    <message>
        <source>meeting ID</source>
        <translation>معرّف الاجتماع</translation>
    </message>
    <message>
        <source>meeting IDs</source>
        <translation>معرّفات الاجتماع</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>more people in the room than invited</source>
        <translation>في الغرفة أشخاص أكثر من المدعوين</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>no meeting ID</source>
        <translation>لا معرّف اجتماع</translation>
    </message>
    <message>
        <source>no video visit any more</source>
        <translation>لم يعد موعد فيديو</translation>
    </message>
    <message>
        <source>not this visit&apos;s own</source>
        <translation>ليست لهذا الموعد</translation>
    </message>
    <message>
        <source>only a coming video visit keeps one</source>
        <translation>لا يحتفظ بواحد إلا موعد فيديو قادم</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>openings and links</source>
        <translation>الفتح والروابط</translation>
    </message>
    <message>
        <source>other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>participant codes</source>
        <translation>رموز المشاركين</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>patient did not come</source>
        <translation>لم يحضر المريض</translation>
    </message>
    <message>
        <source>patient&apos;s id</source>
        <translation>معرّف المريض</translation>
    </message>
    <message>
        <source>patient&apos;s name</source>
        <translation>اسم المريض</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>القريب</translation>
    </message>
    <message>
        <source>room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>rooms of ended visits</source>
        <translation>غرف المواعيد المنتهية</translation>
    </message>
    <message>
        <source>rooms that lost their visit</source>
        <translation>غرف فقدت موعدها</translation>
    </message>
    <message>
        <source>session</source>
        <translation>فترة الدوام</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>فترة الدوام {number}</translation>
    </message>
    <message>
        <source>session&apos;s id</source>
        <translation>معرّف فترة الدوام</translation>
    </message>
    <message>
        <source>session&apos;s meeting ID</source>
        <translation>معرّف اجتماع فترة الدوام</translation>
    </message>
    <message>
        <source>session&apos;s time slots</source>
        <translation>خانات فترة الدوام</translation>
    </message>
    <message>
        <source>settings.toml says that this desk serves &apos;{name}&apos;, but {count} doctors are called so: until then it is the reception&apos;s.</source>
        <translation>يقول settings.toml إن هذا المكتب يخدم &apos;{name}&apos;، لكن عدد الأطباء بهذا الاسم {count}: حتى يُصحَّح ذلك هو مكتب الاستقبال.</translation>
    </message>
    <message>
        <source>shared rooms</source>
        <translation>الغرف المشتركة</translation>
    </message>
    <message>
        <source>shared with other visits</source>
        <translation>مشتركة مع مواعيد أخرى</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>slot&apos;s times</source>
        <translation>أوقات الخانة</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>somebody unknown in the room</source>
        <translation>شخص مجهول في الغرفة</translation>
    </message>
    <message>
        <source>speciality</source>
        <translation>التخصص</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>stays in rooms</source>
        <translation>مرات البقاء في الغرف</translation>
    </message>
    <message>
        <source>the audit trail was changed</source>
        <translation>غُيِّر سجل التدقيق</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>the service named a room that is not this visit&apos;s</source>
        <translation>ذكرت الخدمة غرفة ليست لهذا الموعد</translation>
    </message>
    <message>
        <source>the visit has had a room of its own</source>
        <translation>كان للموعد غرفته الخاصة</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>video service changed</source>
        <translation>تغيّرت خدمة الفيديو</translation>
    </message>
    <message>
        <source>visit cancelled</source>
        <translation>أُلغي الموعد</translation>
    </message>
    <message>
        <source>waits to be closed</source>
        <translation>بانتظار الإغلاق</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>لا يمكن قراءة {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>لا يمكن قراءة {file}.</translation>
    </message>
    <message>
        <source>{file} could not be set aside; what is wrong in it has its default in this run.</source>
        <translation>تعذّرت تنحية {file} جانبًا؛ وما هو خاطئ فيه يأخذ قيمته الافتراضية في هذا التشغيل.</translation>
    </message>
    <message>
        <source>{file} holds no anchor.</source>
        <translation>لا نقطة تثبيت في {file}.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is not UTF-8.</source>
        <translation>{file} تالف: ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}.</source>
        <translation>{file} تالف: {reason}.</translation>
    </message>
    <message>
        <source>{file} was damaged meanwhile, and nothing was written. Start this program again: it sets the file aside and keeps what can be read of it.</source>
        <translation>تلف {file} في هذه الأثناء، ولم يُكتب شيء. ابدأ هذا البرنامج من جديد: ينحّي الملف جانبًا ويحتفظ بما يمكن قراءته منه.</translation>
    </message>
    <message>
        <source>{file}: {setting}: {what}</source>
        <translation>{file}: {setting}: {what}</translation>
    </message>
    <message>
        <source>{first} comes first in row {one_row}, but {other} in row {other_row}. Choose the order: rows that do not fit are then refused.</source>
        <translation>{first} يأتي أولًا في الصف {one_row}، لكن {other} في الصف {other_row}. اختر الترتيب: تُرفض عندئذ الصفوف التي لا تناسبه.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read.</source>
        <translation>لا يمكن قراءة {folder}.</translation>
    </message>
    <message>
        <source>{found} against; {what}: {number}</source>
        <translation>{found} مخالف؛ {what}: {number}</translation>
    </message>
    <message>
        <source>{ids}, and {number} more</source>
        <translation>{ids}، و{number} أخرى</translation>
    </message>
    <message>
        <source>{meaning} Save the sheet as CSV, and import that.</source>
        <translation>{meaning} احفظ الورقة بصيغة CSV، واستورد ذلك الملف.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>لا يمكن قراءة {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>لا يمكن كتابة {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} could not be made.</source>
        <translation>تعذّر إنشاء {name}.</translation>
    </message>
    <message>
        <source>{name} is damaged where it names the database. Nothing was opened, so that nobody books into another clinic&apos;s: correct that line, or take it out.</source>
        <translation>{name} تالف حيث يسمّي قاعدة البيانات. لم يُفتح شيء، حتى لا يحجز أحد في قاعدة عيادة أخرى: صحّح ذلك السطر، أو احذفه.</translation>
    </message>
    <message>
        <source>{name} is not set, but another VIDEOSDK_ variable is: set {key} and {secret} together, or neither.</source>
        <translation>{name} غير مضبوط، لكن متغير VIDEOSDK_ آخر مضبوط: اضبط {key} و{secret} معًا، أو لا شيء منهما.</translation>
    </message>
    <message>
        <source>{name} is there already: give the backup another name.</source>
        <translation>{name} موجود من قبل: أعط النسخة الاحتياطية اسمًا آخر.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation>{name}: {why}.</translation>
    </message>
    <message>
        <source>{one} {two}</source>
        <translation>{one} {two}</translation>
    </message>
    <message>
        <source>{parts}</source>
        <translation>{parts}</translation>
    </message>
    <message>
        <source>{path} is there already: name another file.</source>
        <translation>{path} موجود من قبل: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{what} {stay}</source>
        <translation>{what} {stay}</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <translation>{what} {when}</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>{when} link for {what} ({who})</source>
        <translation>{when} رابط لـ: {what} ({who})</translation>
    </message>
    <message>
        <source>{when} {what} ({who})</source>
        <translation>{when} {what} ({who})</translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken as in person (rows: {number}).</source>
        <translation>«{word}» لا يبيّن كيف يتم الموعد؛ عُدّ حضوريًا (الصفوف: {number}).</translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken like its session (rows: {number}).</source>
        <translation>«{word}» لا يبيّن كيف يتم الموعد؛ عُدّ مثل فترة دوامه (الصفوف: {number}).</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ نجح</translation>
    </message>
    <message>
        <source>✗ FAILED</source>
        <translation>✗ فشل</translation>
    </message>
</context>
</TS>
