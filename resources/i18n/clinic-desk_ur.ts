<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Clinic Desk</source>
        <translation>Clinic Desk کا تعارف</translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation>Clinic Desk {version}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Qt {version}</source>
        <translation>Qt {version}</translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation>کلینک کا دن، اور ہر ملاقات کے لیے اس کا اپنا ویڈیو کمرہ۔</translation>
    </message>
    <message>
        <source>The text of this licence is not on this computer.</source>
        <translation>اس لائسنس کا متن اس کمپیوٹر پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>یہ کن چیزوں سے بنا ہے</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Alarm</source>
        <translation>انتباہ</translation>
    </message>
    <message>
        <source>Alarm: {words}</source>
        <translation>انتباہ: {words}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا</translation>
    </message>
    <message>
        <source>Next alarm</source>
        <translation>اگلا انتباہ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>دیکھ لیا</translation>
    </message>
    <message>
        <source>Show visit</source>
        <translation>ملاقات دکھائیں</translation>
    </message>
    <message>
        <source>Take this alarm away; who did so is recorded</source>
        <translation>یہ انتباہ ہٹائیں؛ ہٹانے والے کا نام درج ہوتا ہے</translation>
    </message>
    <message>
        <source>{since} · {number} of {all}</source>
        <translation>{since} · {all} میں سے {number}</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>A backup of the database was put back</source>
        <translation>ڈیٹا بیس کا بیک اپ بحال کیا گیا</translation>
    </message>
    <message>
        <source>A room that should be shut is still open</source>
        <translation>جو کمرہ بند ہونا چاہیے وہ ابھی کھلا ہے</translation>
    </message>
    <message>
        <source>Ask who they are. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation>پوچھیں کہ وہ کون ہیں۔ نئے لنک (Ctrl+Shift+R) یہ کمرہ بند کر کے نیا بناتے ہیں۔</translation>
    </message>
    <message>
        <source>It is blocked, and nobody was sent there. Open the visit for a new room, then copy the patient&apos;s link again.</source>
        <translation>یہ روک دیا گیا ہے اور وہاں کسی کو نہیں بھیجا گیا۔ نئے کمرے کے لیے ملاقات کھولیں، پھر مریض کا لنک دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <source>Its old links may still work. The desk keeps trying; close it at the video service as well.</source>
        <translation>اس کے پرانے لنک شاید اب بھی چلتے ہوں۔ ڈیسک کوشش کرتا رہے گا؛ اسے ویڈیو سروس پر بھی بند کریں۔</translation>
    </message>
    <message>
        <source>Keep the database and its backups as they are, and tell whoever answers for privacy.</source>
        <translation>ڈیٹا بیس اور اس کے بیک اپ جوں کے توں رہنے دیں، اور رازداری کے ذمہ دار کو بتائیں۔</translation>
    </message>
    <message>
        <source>Look who is inside. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation>دیکھیں کہ اندر کون ہے۔ نئے لنک (Ctrl+Shift+R) یہ کمرہ بند کر کے نیا بناتے ہیں۔</translation>
    </message>
    <message>
        <source>More people than were invited were in this visit&apos;s room</source>
        <translation>اس ملاقات کے کمرے میں بلائے گئے لوگوں سے زیادہ لوگ تھے</translation>
    </message>
    <message>
        <source>Somebody unknown was in this visit&apos;s room</source>
        <translation>اس ملاقات کے کمرے میں کوئی نامعلوم شخص تھا</translation>
    </message>
    <message>
        <source>The audit trail was changed from outside</source>
        <translation>آڈٹ ریکارڈ باہر سے بدلا گیا</translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s</source>
        <translation>ویڈیو سروس نے ایسا کمرہ بتایا جو اس ملاقات کا نہیں</translation>
    </message>
    <message>
        <source>What was written since is gone, and every visit gets a new room: copy the patients&apos; links again.</source>
        <translation>اس کے بعد جو لکھا گیا وہ جا چکا ہے، اور ہر ملاقات کو نیا کمرہ ملے گا: مریضوں کے لنک دوبارہ نقل کریں۔</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation>
            <numerusform>ایک مریض منتظر ہے</numerusform>
            <numerusform>%n مریض منتظر ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>A patient is waiting</source>
        <translation>ایک مریض منتظر ہے</translation>
    </message>
    <message>
        <source>A patient is waiting for the {time} visit</source>
        <translation>{time} کی ملاقات کا مریض منتظر ہے</translation>
    </message>
    <message>
        <source>click to show</source>
        <translation>دیکھنے کے لیے کلک کریں</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Arrow keys move among the answers</source>
        <translation>تیر کے بٹنوں سے جوابات میں چلیں</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>another reason</source>
        <translation>کوئی اور وجہ</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>آ گیا</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>بک شدہ</translation>
    </message>
    <message>
        <source>booked again</source>
        <translation>دوبارہ بک شدہ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>نہیں آیا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>غلط اندراج</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>کمرے میں</translation>
    </message>
    <message>
        <source>moved away from this day</source>
        <translation>اس دن سے ہٹائی گئی</translation>
    </message>
    <message>
        <source>moved from {before} to {after}</source>
        <translation>{before} سے {after} پر لائی گئی</translation>
    </message>
    <message>
        <source>moved to this day</source>
        <translation>اس دن پر لائی گئی</translation>
    </message>
    <message>
        <source>now {how}</source>
        <translation>اب {how}</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>انتظار کی فہرست میں</translation>
    </message>
    <message>
        <source>session added</source>
        <translation>نشست شامل ہوئی</translation>
    </message>
    <message>
        <source>session changed</source>
        <translation>نشست بدلی گئی</translation>
    </message>
    <message>
        <source>session taken out</source>
        <translation>نشست ہٹائی گئی</translation>
    </message>
    <message>
        <source>slot blocked</source>
        <translation>جگہ روکی گئی</translation>
    </message>
    <message>
        <source>slot no longer blocked</source>
        <translation>جگہ اب روکی ہوئی نہیں</translation>
    </message>
</context>
<context>
    <name>AwayBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>اور ایک۔</numerusform>
            <numerusform>اور %n مزید۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this list (Esc)</source>
        <translation>یہ فہرست بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>چھپائیں</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message numerus="yes">
        <source>Since you looked away: %n changes</source>
        <translation>
            <numerusform>آپ کی غیر موجودگی میں: ایک تبدیلی</numerusform>
            <numerusform>آپ کی غیر موجودگی میں: %n تبدیلیاں</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>واپس لیں: {what}</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>بیک اپ بن گیا اور جانچ لیا گیا: {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>بیک اپ بن رہا ہے…</translation>
    </message>
</context>
<context>
    <name>BeginningPage</name>
    <message>
        <source>A &amp;sample clinic</source>
        <translation>&amp;نمونہ کلینک</translation>
    </message>
    <message>
        <source>A day sheet as CSV, or the old system&apos;s sessions as JSON. You see what it would change before anything is written.</source>
        <translation>CSV میں دن کا پرچہ، یا JSON میں پرانے سسٹم کی نشستیں۔ کچھ لکھے جانے سے پہلے نظر آتا ہے کہ کیا بدلے گا۔</translation>
    </message>
    <message>
        <source>A sample clinic can only be put into an empty one: this one is not empty.</source>
        <translation>نمونہ کلینک صرف خالی کلینک میں ڈالا جا سکتا ہے: یہ خالی نہیں ہے۔</translation>
    </message>
    <message>
        <source>An &amp;empty day</source>
        <translation>&amp;خالی دن</translation>
    </message>
    <message>
        <source>Invented doctors and patients, to try everything with. It is not for real patients: for those, begin with an empty day.</source>
        <translation>فرضی ڈاکٹر اور مریض، سب کچھ آزمانے کے لیے۔ یہ اصلی مریضوں کے لیے نہیں: ان کے لیے خالی دن سے شروع کریں۔</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>What a file h&amp;olds</source>
        <translation>&amp;فائل کا مواد</translation>
    </message>
    <message>
        <source>What should be there when the window opens?</source>
        <translation>ونڈو کھلنے پر وہاں کیا ہو؟</translation>
    </message>
    <message>
        <source>You plan your doctors&apos; sessions yourself, and book.</source>
        <translation>ڈاکٹروں کی نشستیں خود مقرر کریں، اور بک کریں۔</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>Block this slot</source>
        <translation>یہ جگہ روکیں</translation>
    </message>
    <message>
        <source>Team meeting, lunch, paperwork…</source>
        <translation>عملے کی میٹنگ، کھانا، کاغذی کام…</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: %n letters are enough.</source>
        <translation>
            <numerusform>یہ بہت لمبا ہے: ایک حرف کافی ہے۔</numerusform>
            <numerusform>یہ بہت لمبا ہے: %n حروف کافی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Type why, or press B in the table to block without a word.</source>
        <translation>وجہ لکھیں، یا بغیر وجہ روکنے کے لیے جدول میں B دبائیں۔</translation>
    </message>
    <message>
        <source>Why the slot is blocked</source>
        <translation>جگہ کیوں روکی گئی</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message numerus="yes">
        <source>%n of {count} clash:</source>
        <translation>
            <numerusform>{count} میں سے ایک ٹکراتی ہے:</numerusform>
            <numerusform>{count} میں سے %n ٹکراتی ہیں:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;In person</source>
        <translation>&amp;روبرو</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;فون</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;ویڈیو</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>دوپہر</translation>
    </message>
    <message numerus="yes">
        <source>All %n are free.</source>
        <translation>
            <numerusform>وہ ایک خالی ہے۔</numerusform>
            <numerusform>سب %n خالی ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time of day</source>
        <translation>دن کا کوئی بھی وقت</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>Book {slot}</source>
        <translation>بک کریں: {slot}</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>شام</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>صبح</translation>
    </message>
    <message>
        <source>No birth date and no phone number known</source>
        <translation>نہ تاریخِ پیدائش معلوم ہے نہ فون نمبر</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>مریض درج کیا گیا</translation>
    </message>
    <message>
        <source>There are visits at these times already: {visits}.</source>
        <translation>ان اوقات پر پہلے سے ملاقاتیں ہیں: {visits}۔</translation>
    </message>
    <message>
        <source>There is a visit at that time already: {visits}.</source>
        <translation>اس وقت پر پہلے سے ملاقات ہے: {visits}۔</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>پیدائش {day}</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>ریکارڈ {number}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {doctor}</source>
        <translation>{day}، {start} تا {end}، {doctor}</translation>
    </message>
    <message>
        <source>{day}, {time} with {doctor}</source>
        <translation>{day}، {time}، {doctor} کے ساتھ</translation>
    </message>
    <message>
        <source>{day}: taken</source>
        <translation>{day}: لی جا چکی</translation>
    </message>
    <message>
        <source>{day}: taken; {time} is free</source>
        <translation>{day}: لی جا چکی؛ {time} خالی ہے</translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time</source>
        <translation>{day}: گھڑی میں یہ وقت آتا ہی نہیں</translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time; {time} is free</source>
        <translation>{day}: گھڑی میں یہ وقت آتا ہی نہیں؛ {time} خالی ہے</translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then</source>
        <translation>{day}: اس وقت ڈاکٹر کی کوئی جگہ نہیں</translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then; {time} is free</source>
        <translation>{day}: اس وقت ڈاکٹر کی کوئی جگہ نہیں؛ {time} خالی ہے</translation>
    </message>
    <message numerus="yes">
        <source>{patient} is booked %n times, from {when} on</source>
        <translation>
            <numerusform>{patient} کی ایک ملاقات بک ہے، {when} سے</numerusform>
            <numerusform>{patient} کی %n ملاقاتیں بک ہیں، {when} سے</numerusform>
        </translation>
    </message>
    <message>
        <source>{patient} is booked and has arrived: {when}</source>
        <translation>{patient} کی ملاقات بک ہے اور مریض آ گیا ہے: {when}</translation>
    </message>
    <message>
        <source>{patient} is booked as an extra: {when}</source>
        <translation>{patient} کی اضافی ملاقات بک ہے: {when}</translation>
    </message>
    <message>
        <source>{patient} is booked: {when}</source>
        <translation>{patient} کی ملاقات بک ہے: {when}</translation>
    </message>
    <message>
        <source>{patient} waits for a time.</source>
        <translation>{patient} وقت کے منتظر ہیں۔</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {day}, {time}.</source>
        <translation>{patient} {day}، {time} سے پہلے کے وقت کے منتظر ہیں۔</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {time}.</source>
        <translation>{patient} {time} سے پہلے کے وقت کے منتظر ہیں۔</translation>
    </message>
    <message>
        <source>{slot} is free</source>
        <translation>{slot}: خالی ہے</translation>
    </message>
    <message>
        <source>{time} with {doctor}</source>
        <translation>{time}، {doctor} کے ساتھ</translation>
    </message>
    <message>
        <source>{title}. The next free one is {slot}.</source>
        <translation>{title}۔ اگلی خالی جگہ: {slot}۔</translation>
    </message>
    <message>
        <source>{title}. This doctor has no other.</source>
        <translation>{title}۔ اس ڈاکٹر کی کوئی اور خالی جگہ نہیں۔</translation>
    </message>
</context>
<context>
    <name>BookingBox</name>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;نیا مریض…</translation>
    </message>
    <message>
        <source>Choose a patient from the list, or register a new one.</source>
        <translation>فہرست سے مریض چنیں، یا نیا مریض درج کریں۔</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name, phone number or birth date.</source>
        <translation>مریض کا نام، فون نمبر یا تاریخِ پیدائش لکھیں۔</translation>
    </message>
</context>
<context>
    <name>BookingDesk</name>
    <message>
        <source>Only a booked visit can wait for an earlier time.</source>
        <translation>صرف بک شدہ ملاقات پہلے کے وقت کا انتظار کر سکتی ہے۔</translation>
    </message>
    <message>
        <source>{patient} keeps this time</source>
        <translation>{patient}: یہی وقت رہے گا</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time</source>
        <translation>{patient}: پہلے کے وقت کا انتظار</translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <source>Another reason</source>
        <translation>کوئی اور وجہ</translation>
    </message>
    <message>
        <source>Another time was agreed</source>
        <translation>دوسرا وقت طے ہوا</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>ملاقات منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose a reason, or type one.</source>
        <translation>کوئی وجہ چنیں، یا لکھیں۔</translation>
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
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Or type another reason</source>
        <translation>یا کوئی اور وجہ لکھیں</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>وجوہات</translation>
    </message>
    <message>
        <source>The doctor is away</source>
        <translation>ڈاکٹر رخصت پر ہے</translation>
    </message>
    <message>
        <source>The patient cancelled</source>
        <translation>مریض نے منسوخ کی</translation>
    </message>
    <message>
        <source>The patient could not be reached</source>
        <translation>مریض سے رابطہ نہ ہو سکا</translation>
    </message>
    <message>
        <source>The patient is ill</source>
        <translation>مریض بیمار ہے</translation>
    </message>
    <message>
        <source>Why is {visit} cancelled?</source>
        <translation>{visit} کیوں منسوخ کی جا رہی ہے؟</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Audit trail</source>
        <translation>آڈٹ ریکارڈ</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>براؤزر</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>ڈیٹا بیس</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>ٹھیک</translation>
    </message>
    <message>
        <source>It is there and up to date, in the place that was named; the settings are in {where}.</source>
        <translation>موجود اور تازہ ہے، اسی جگہ جو بتائی گئی؛ ترتیبات {where} میں ہیں۔</translation>
    </message>
    <message>
        <source>It is there and up to date, in {where}.</source>
        <translation>موجود اور تازہ ہے، {where} میں۔</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>کلید دان</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>ٹھیک نہیں</translation>
    </message>
    <message>
        <source>Practice mode: not for patients.</source>
        <translation>مشق موڈ: مریضوں کے لیے نہیں۔</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>The newest backup is of {when}, in {folder}.</source>
        <translation>تازہ ترین بیک اپ {when} کا ہے، {folder} میں۔</translation>
    </message>
    <message>
        <source>There is no backup yet in {folder}.</source>
        <translation>{folder} میں ابھی کوئی بیک اپ نہیں۔</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>ویڈیو سروس</translation>
    </message>
    <message>
        <source>VideoSDK answers and knows our key.</source>
        <translation>VideoSDK جواب دیتا ہے اور ہماری کلید پہچانتا ہے۔</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>دیکھنے لائق</translation>
    </message>
    <message>
        <source>{browser} opens the links in private windows ({command}).</source>
        <translation>{browser} لنک نجی ونڈو میں کھولتا ہے ({command})۔</translation>
    </message>
    <message>
        <source>{command} is not there: set `browser` in settings.toml.</source>
        <translation>{command} موجود نہیں: settings.toml میں `browser` مقرر کریں۔</translation>
    </message>
    <message>
        <source>{command} opens the links.</source>
        <translation>{command} لنک کھولتا ہے۔</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. Entries carry no key: only the anchor protects them.</source>
        <translation>اس ڈیسک کے اندراجات: {entries}، آخری {hash}۔ اندراجات پر کلید نہیں: صرف اینکر ان کی حفاظت کرتا ہے۔</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor agrees, and entries carry this desk&apos;s key.</source>
        <translation>اس ڈیسک کے اندراجات: {entries}، آخری {hash}۔ اینکر درست ملتا ہے، اور اندراجات پر اس ڈیسک کی کلید ہے۔</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor does not fit: run clinic-desk audit verify.</source>
        <translation>اس ڈیسک کے اندراجات: {entries}، آخری {hash}۔ اینکر نہیں ملتا: clinic-desk audit verify چلائیں۔</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. There is no anchor yet.</source>
        <translation>اس ڈیسک کے اندراجات: {entries}، آخری {hash}۔ ابھی کوئی اینکر نہیں۔</translation>
    </message>
    <message>
        <source>{keyring} keeps the keys.</source>
        <translation>کلیدیں {keyring} میں رہتی ہیں۔</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;دوبارہ دیکھیں</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>سب ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>Can this desk work?</source>
        <translation>کیا یہ ڈیسک کام کر سکتا ہے؟</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>یہ کمپیوٹر جانچیں</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>دیکھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Something is not in order: this desk can&apos;t do all of its work.</source>
        <translation>کچھ ٹھیک نہیں: یہ ڈیسک اپنا سارا کام نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>This desk can work. Some things are worth a look.</source>
        <translation>یہ ڈیسک کام کر سکتا ہے۔ کچھ باتیں دیکھنے لائق ہیں۔</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;ملک</translation>
    </message>
    <message>
        <source>&amp;Doctors</source>
        <translation>&amp;ڈاکٹر</translation>
    </message>
    <message>
        <source>As the time zone says</source>
        <translation>ٹائم زون کے مطابق</translation>
    </message>
    <message>
        <source>Clinic&apos;s na&amp;me</source>
        <translation>کلینک کا &amp;نام</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Desk &amp;for</source>
        <translation>&amp;یہ ڈیسک برائے</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>کلینک کا نام</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>یہ بہت لمبا ہے۔</translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation>کلینک کی نشستیں بن چکی ہیں: اس کا ٹائم زون وہی رہے گا۔</translation>
    </message>
    <message>
        <source>The name stands on printed papers. All times are shown in the clinic&apos;s time zone.</source>
        <translation>نام چھپے ہوئے کاغذوں پر آتا ہے۔ تمام وقت کلینک کے ٹائم زون میں دکھائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>The reception</source>
        <translation>استقبالیہ</translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation>یہ ڈیسک برائے</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;ٹائم زون</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>آپ کا کلینک</translation>
    </message>
</context>
<context>
    <name>ClosuresDialog</name>
    <message>
        <source>&amp;Add these days</source>
        <translation>یہ دن &amp;شامل کریں</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;پہلا دن</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;آخری دن</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;وجہ</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;کون</translation>
    </message>
    <message>
        <source>Absences and closed days</source>
        <translation>رخصت اور بند دن</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Closed, or away</source>
        <translation>بند، یا رخصت</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>دن بند کیے گئے</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>آج سے آگے</translation>
    </message>
    <message>
        <source>Holiday opened</source>
        <translation>تعطیل کھولی گئی</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>ایک اور</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>دوبارہ کھولا گیا</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>یہ بہت لمبا ہے۔</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>پورا کلینک</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>ک&amp;یا</translation>
    </message>
    <message>
        <source>What these days are</source>
        <translation>یہ دن کیسے ہیں</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>کون رخصت پر ہے</translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation>تعطیل کے باوجود کام ہے</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns that are shown</source>
        <translation>دکھائے جانے والے کالم</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About and licences…</source>
        <translation>&amp;تعارف اور لائسنس…</translation>
    </message>
    <message>
        <source>&amp;Absences and closed days…</source>
        <translation>&amp;رخصت اور بند دن…</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>ملا&amp;قات</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>&amp;آڈٹ ریکارڈ…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>ابھی &amp;بیک اپ لیں</translation>
    </message>
    <message>
        <source>&amp;Block this slot</source>
        <translation>یہ &amp;جگہ روکیں</translation>
    </message>
    <message>
        <source>&amp;Book the freed slot</source>
        <translation>&amp;خالی ہوئی جگہ بک کریں</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>&amp;بک کریں…</translation>
    </message>
    <message>
        <source>&amp;Calendar and doctors</source>
        <translation>کی&amp;لنڈر اور ڈاکٹر</translation>
    </message>
    <message>
        <source>&amp;Change this session…</source>
        <translation>یہ نشست &amp;بدلیں…</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>یہ &amp;کمپیوٹر جانچیں…</translation>
    </message>
    <message>
        <source>&amp;Check today&apos;s visits</source>
        <translation>&amp;آج کی ملاقاتیں جانچیں</translation>
    </message>
    <message>
        <source>&amp;Copy patient&apos;s link</source>
        <translation>مریض کا &amp;لنک نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>م&amp;کمل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;ترمیم</translation>
    </message>
    <message>
        <source>&amp;Edit patient…</source>
        <translation>مریض میں &amp;ترمیم کریں…</translation>
    </message>
    <message>
        <source>&amp;Entered in error</source>
        <translation>غل&amp;ط اندراج</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;فائل</translation>
    </message>
    <message>
        <source>&amp;Filter by kind and status</source>
        <translation>&amp;قسم اور حالت سے چھانٹیں</translation>
    </message>
    <message>
        <source>&amp;Find a free slot…</source>
        <translation>خالی &amp;جگہ تلاش کریں…</translation>
    </message>
    <message>
        <source>&amp;Find a patient or appointment</source>
        <translation>مریض یا ملاقات &amp;تلاش کریں</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;تاریخ پر جائیں…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;رہنما</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;دد</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>&amp;نام چھپائیں</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;درآمد کریں…</translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation>کمرے م&amp;یں</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>کی بورڈ کے &amp;بٹن</translation>
    </message>
    <message>
        <source>&amp;Merge two patients…</source>
        <translation>دو مریض &amp;ضم کریں…</translation>
    </message>
    <message>
        <source>&amp;Move to the next free slot</source>
        <translation>&amp;اگلی خالی جگہ پر لے جائیں</translation>
    </message>
    <message>
        <source>&amp;New links</source>
        <translation>&amp;نئے لنک</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;نیا مریض…</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>&amp;اگلا دن</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>کمرہ ک&amp;ھولیں</translation>
    </message>
    <message>
        <source>&amp;Paste the visit</source>
        <translation>ملاقات &amp;چسپاں کریں</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>مری&amp;ض</translation>
    </message>
    <message>
        <source>&amp;Plan sessions…</source>
        <translation>نشستیں &amp;مقرر کریں…</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>&amp;پچھلا دن</translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation>دن &amp;چھاپیں…</translation>
    </message>
    <message>
        <source>&amp;Put on the waiting list…</source>
        <translation>انتظار کی &amp;فہرست میں ڈالیں…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>باہر &amp;نکلیں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تا&amp;زہ کریں</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;خرابی کی اطلاع دیں…</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;رپورٹیں</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>بیک اپ سے ب&amp;حال کریں…</translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation>&amp;سروس…</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;نشستیں</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>ت&amp;رتیبات…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;آج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واپس لیں</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;منظر</translation>
    </message>
    <message>
        <source>&amp;Visits and waiting…</source>
        <translation>&amp;ملاقاتیں اور انتظار…</translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation>&amp;انتظار کی فہرست…</translation>
    </message>
    <message>
        <source>&amp;Walk-in now…</source>
        <translation>ابھی ب&amp;غیر بکنگ مریض…</translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation>&amp;کیا بھیجا گیا…</translation>
    </message>
    <message>
        <source>&amp;Withdraw this session…</source>
        <translation>یہ نشست &amp;ہٹائیں…</translation>
    </message>
    <message>
        <source>A day at the desk, with pictures</source>
        <translation>ڈیسک پر ایک دن، تصویروں کے ساتھ</translation>
    </message>
    <message>
        <source>A&amp;rrived</source>
        <translation>&amp;آ گیا</translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation>ہمیشہ گہری رہے</translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation>ہمیشہ روشن رہے</translation>
    </message>
    <message>
        <source>Ask once more what the first start has asked</source>
        <translation>وہ باتیں دوبارہ پوچھیں جو پہلی بار پوچھی گئی تھیں</translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation>سسٹم کی طرح روشن یا گہری رہے</translation>
    </message>
    <message>
        <source>Begin the visit of who waits for this doctor</source>
        <translation>اس ڈاکٹر کے منتظر مریض کی ملاقات شروع کریں</translation>
    </message>
    <message>
        <source>Block this slot &amp;for a reason…</source>
        <translation>&amp;وجہ کے ساتھ یہ جگہ روکیں…</translation>
    </message>
    <message>
        <source>Block this slot and say why</source>
        <translation>یہ جگہ روکیں اور وجہ بتائیں</translation>
    </message>
    <message>
        <source>Book beside this &amp;visit…</source>
        <translation>اس ملاقات کے &amp;ساتھ بک کریں…</translation>
    </message>
    <message>
        <source>Book the next free slot; Enter books the selected free one</source>
        <translation>اگلی خالی جگہ بک کریں؛ Enter چنی ہوئی خالی جگہ بک کرتا ہے</translation>
    </message>
    <message>
        <source>Book who stands at the desk, as arrived</source>
        <translation>ڈیسک پر کھڑے مریض کو بک کریں، حالت: آ گیا</translation>
    </message>
    <message>
        <source>Cance&amp;l the visit…</source>
        <translation>ملاقات منسو&amp;خ کریں…</translation>
    </message>
    <message>
        <source>Cancel the selected visit and say why; its slot is free</source>
        <translation>چنی ہوئی ملاقات منسوخ کریں اور وجہ بتائیں؛ اس کی جگہ خالی ہو جائے گی</translation>
    </message>
    <message>
        <source>Change the &amp;kind…</source>
        <translation>&amp;قسم بدلیں…</translation>
    </message>
    <message>
        <source>Charts of visits, no-shows, doctors&apos; time and waiting</source>
        <translation>ملاقاتوں، نہ آنے والوں، ڈاکٹروں کے وقت اور انتظار کے چارٹ</translation>
    </message>
    <message>
        <source>Choose &amp;doctors</source>
        <translation>ڈاکٹ&amp;ر چنیں</translation>
    </message>
    <message>
        <source>Choose practice mode or VideoSDK, and enter its keys</source>
        <translation>مشق موڈ یا VideoSDK چنیں، اور اس کی کلیدیں درج کریں</translation>
    </message>
    <message>
        <source>Choose which columns the list has</source>
        <translation>چنیں کہ فہرست میں کون سے کالم ہوں</translation>
    </message>
    <message>
        <source>Close this window; rooms stay open</source>
        <translation>یہ ونڈو بند کریں؛ کمرے کھلے رہتے ہیں</translation>
    </message>
    <message>
        <source>Col&amp;umns of the list…</source>
        <translation>فہرست کے &amp;کالم…</translation>
    </message>
    <message>
        <source>Copy a &amp;guest&apos;s link…</source>
        <translation>&amp;مہمان کا لنک نقل کریں…</translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation>ترجمان، رشتہ دار یا کسی اور کا لنک نقل کریں</translation>
    </message>
    <message>
        <source>Copy the database, and check the copy</source>
        <translation>ڈیٹا بیس کی نقل بنائیں، اور نقل جانچیں</translation>
    </message>
    <message>
        <source>Copy the link by which the patient joins this visit</source>
        <translation>وہ لنک نقل کریں جس سے مریض اس ملاقات میں شامل ہوتا ہے</translation>
    </message>
    <message>
        <source>Cu&amp;t the visit</source>
        <translation>ملاقات &amp;کاٹیں</translation>
    </message>
    <message>
        <source>Day as a l&amp;ist</source>
        <translation>دن کی &amp;فہرست</translation>
    </message>
    <message>
        <source>Day sheet, downtime sheet or handover note; Enter prints</source>
        <translation>دن کا پرچہ، ہنگامی پرچہ یا حوالگی نوٹ؛ Enter چھاپتا ہے</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>جو آخر میں واپس لیا گیا، دوبارہ کریں</translation>
    </message>
    <message>
        <source>Doctors side &amp;by side</source>
        <translation>&amp;ڈاکٹر ساتھ ساتھ</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;مٹائیں…</translation>
    </message>
    <message>
        <source>E&amp;xport what is held…</source>
        <translation>محفوظ معلومات &amp;برآمد کریں…</translation>
    </message>
    <message>
        <source>Go on to the table, notices, alarms, the visit, the search, the calendar</source>
        <translation>آگے جائیں: جدول، اطلاعات، انتباہات، ملاقات، تلاش، کیلنڈر</translation>
    </message>
    <message>
        <source>Go to the list of doctors; Space shows or hides one</source>
        <translation>ڈاکٹروں کی فہرست پر جائیں؛ Space دکھاتا یا چھپاتا ہے</translation>
    </message>
    <message>
        <source>Go to the visit whose patient has waited longest in its room</source>
        <translation>اس ملاقات پر جائیں جس کا مریض اپنے کمرے میں سب سے دیر سے منتظر ہے</translation>
    </message>
    <message>
        <source>Go to what can be shown alone; Space chooses</source>
        <translation>اس پر جائیں جو اکیلا دکھایا جا سکتا ہے؛ Space چنتا ہے</translation>
    </message>
    <message>
        <source>Go to what changed while another program was in front</source>
        <translation>اس پر جائیں جو دوسرا پروگرام سامنے ہوتے ہوئے بدلا</translation>
    </message>
    <message>
        <source>Import a day sheet or the old system&apos;s sessions</source>
        <translation>دن کا پرچہ یا پرانے سسٹم کی نشستیں درآمد کریں</translation>
    </message>
    <message>
        <source>Isolation &amp;report…</source>
        <translation>&amp;علیحدگی رپورٹ…</translation>
    </message>
    <message>
        <source>Let a patient who waits be heard, or only seen</source>
        <translation>منتظر مریض کی اطلاع آواز سے ملے، یا صرف نظر آئے</translation>
    </message>
    <message>
        <source>Let a patient without a visit wait for a slot</source>
        <translation>بغیر ملاقات والے مریض کو جگہ کے انتظار میں رکھیں</translation>
    </message>
    <message>
        <source>Let nobody be booked into this slot, or free it again</source>
        <translation>اس جگہ پر کسی کی بکنگ نہ ہونے دیں، یا اسے پھر خالی کریں</translation>
    </message>
    <message>
        <source>Let the cut visit and the selected one change places</source>
        <translation>کاٹی گئی اور چنی ہوئی ملاقات کو آپس میں بدلیں</translation>
    </message>
    <message>
        <source>Let the reception see that the patient is not here</source>
        <translation>استقبالیہ کو بتائیں کہ مریض یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>Let the reception see that you need five minutes more</source>
        <translation>استقبالیہ کو بتائیں کہ آپ کو پانچ منٹ اور چاہییں</translation>
    </message>
    <message>
        <source>Let this view&apos;s rows be close to each other, or not</source>
        <translation>اس منظر کی قطاریں قریب قریب ہوں، یا نہیں</translation>
    </message>
    <message>
        <source>List visits that a change of time-zone rules has moved</source>
        <translation>وہ ملاقاتیں دکھائیں جو ٹائم زون کے اصول بدلنے سے سرک گئیں</translation>
    </message>
    <message>
        <source>Look whether all that the desk needs is there</source>
        <translation>دیکھیں کہ ڈیسک کی ضرورت کی ہر چیز موجود ہے</translation>
    </message>
    <message>
        <source>Look whether every video visit of today is ready</source>
        <translation>دیکھیں کہ آج کی ہر ویڈیو ملاقات تیار ہے</translation>
    </message>
    <message>
        <source>Look: &amp;light</source>
        <translation>شکل: رو&amp;شن</translation>
    </message>
    <message>
        <source>Look: as the &amp;system</source>
        <translation>شکل: سسٹم &amp;جیسی</translation>
    </message>
    <message>
        <source>Look: d&amp;ark</source>
        <translation>شکل: &amp;گہری</translation>
    </message>
    <message>
        <source>Make an extra slot at the same time, on purpose</source>
        <translation>اسی وقت پر جان بوجھ کر اضافی جگہ بنائیں</translation>
    </message>
    <message>
        <source>Make every link to this visit useless, and copy a new one</source>
        <translation>اس ملاقات کے تمام لنک بے کار کریں، اور نیا لنک نقل کریں</translation>
    </message>
    <message>
        <source>Make the session of this slot longer, shorter, or another</source>
        <translation>اس جگہ کی نشست لمبی، چھوٹی یا مختلف کریں</translation>
    </message>
    <message>
        <source>Make two records of one person one</source>
        <translation>ایک شخص کے دو ریکارڈ ایک کریں</translation>
    </message>
    <message>
        <source>Meet by video, in person or by phone</source>
        <translation>ویڈیو، روبرو یا فون سے ملیں</translation>
    </message>
    <message>
        <source>Move to the &amp;previous free slot</source>
        <translation>پ&amp;چھلی خالی جگہ پر لے جائیں</translation>
    </message>
    <message>
        <source>Move who waits into the slot that was freed</source>
        <translation>منتظر مریض کو خالی ہوئی جگہ پر لے جائیں</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>ونڈو کا اگلا &amp;حصہ</translation>
    </message>
    <message>
        <source>No-s&amp;how</source>
        <translation>ن&amp;ہیں آیا</translation>
    </message>
    <message>
        <source>Old &amp;shared room of this session…</source>
        <translation>اس نشست کا پرانا مش&amp;ترکہ کمرہ…</translation>
    </message>
    <message>
        <source>Open this visit&apos;s own video room in the browser</source>
        <translation>اس ملاقات کا اپنا ویڈیو کمرہ براؤزر میں کھولیں</translation>
    </message>
    <message>
        <source>Plan a doctor&apos;s sessions, once or every week</source>
        <translation>ڈاکٹر کی نشستیں مقرر کریں، ایک بار یا ہر ہفتے</translation>
    </message>
    <message>
        <source>Put the cut visit into the selected slot of any day</source>
        <translation>کاٹی گئی ملاقات کسی بھی دن کی چنی ہوئی جگہ پر رکھیں</translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s free slot before this one</source>
        <translation>ملاقات کو اسی ڈاکٹر کی اس سے پہلے کی خالی جگہ پر رکھیں</translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s next free slot of the day</source>
        <translation>ملاقات کو اسی ڈاکٹر کی دن کی اگلی خالی جگہ پر رکھیں</translation>
    </message>
    <message>
        <source>Put this visit on the waiting list, or take it off it</source>
        <translation>یہ ملاقات انتظار کی فہرست میں ڈالیں، یا اس سے نکالیں</translation>
    </message>
    <message>
        <source>Read and save what support needs to know</source>
        <translation>وہ معلومات پڑھیں اور محفوظ کریں جو مدد کے لیے درکار ہیں</translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation>دن دوبارہ پڑھیں</translation>
    </message>
    <message>
        <source>Register somebody who is not known yet</source>
        <translation>ایسے شخص کو درج کریں جو ابھی معلوم نہیں</translation>
    </message>
    <message>
        <source>Review time &amp;zones…</source>
        <translation>&amp;ٹائم زون دیکھیں…</translation>
    </message>
    <message>
        <source>S&amp;maller rows</source>
        <translation>&amp;چھوٹی قطاریں</translation>
    </message>
    <message>
        <source>S&amp;ounds at this desk</source>
        <translation>اس ڈیسک کی آ&amp;وازیں</translation>
    </message>
    <message>
        <source>S&amp;wap with the cut visit</source>
        <translation>کاٹی گئی ملاقات سے &amp;بدلیں</translation>
    </message>
    <message>
        <source>Say when a doctor is away, or the whole clinic is closed</source>
        <translation>بتائیں کہ ڈاکٹر کب رخصت پر ہے، یا پورا کلینک کب بند ہے</translation>
    </message>
    <message>
        <source>See and change the patient who is selected or found</source>
        <translation>چنا ہوا یا تلاش میں ملا مریض دیکھیں اور بدلیں</translation>
    </message>
    <message>
        <source>See what a backup holds and lacks, and put it back</source>
        <translation>دیکھیں کہ بیک اپ میں کیا ہے اور کیا نہیں، اور اسے بحال کریں</translation>
    </message>
    <message>
        <source>See who did what and when; verify it, export it</source>
        <translation>دیکھیں کہ کس نے کیا اور کب کیا؛ تصدیق کریں، برآمد کریں</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>دوبارہ &amp;سیٹ اپ کریں…</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;سب دکھائیں</translation>
    </message>
    <message>
        <source>Show all doctors, and filter nothing</source>
        <translation>تمام ڈاکٹر دکھائیں، کچھ نہ چھانٹیں</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>تمام بٹن دکھائیں</translation>
    </message>
    <message>
        <source>Show only the initials of patients, or their names again</source>
        <translation>مریضوں کے صرف ابتدائی حروف دکھائیں، یا پھر نام</translation>
    </message>
    <message>
        <source>Show or hide the left side</source>
        <translation>پہلو کا پینل دکھائیں یا چھپائیں</translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation>اگلا دن دکھائیں</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>پچھلا دن دکھائیں</translation>
    </message>
    <message>
        <source>Show the day&apos;s doctors beside each other, by the clock</source>
        <translation>دن کے ڈاکٹر گھڑی کے حساب سے ساتھ ساتھ دکھائیں</translation>
    </message>
    <message>
        <source>Show the day&apos;s slots one under the other</source>
        <translation>دن کی جگہیں ایک کے نیچے ایک دکھائیں</translation>
    </message>
    <message>
        <source>Show the days of one doctor&apos;s week beside each other</source>
        <translation>ایک ڈاکٹر کے ہفتے کے دن ساتھ ساتھ دکھائیں</translation>
    </message>
    <message>
        <source>Show the version, and what the program is made of</source>
        <translation>ورژن دکھائیں، اور یہ کہ پروگرام کن چیزوں سے بنا ہے</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>آج کا دن دکھائیں</translation>
    </message>
    <message>
        <source>Show who enters this visit&apos;s room how, and until when</source>
        <translation>دکھائیں کہ اس ملاقات کے کمرے میں کون، کیسے اور کب تک داخل ہو سکتا ہے</translation>
    </message>
    <message>
        <source>Show, print or save the checks that no visits met</source>
        <translation>وہ جانچ دکھائیں، چھاپیں یا محفوظ کریں کہ کوئی دو ملاقاتیں نہیں ملیں</translation>
    </message>
    <message>
        <source>Since &amp;you looked away</source>
        <translation>آپ کی &amp;غیر موجودگی میں</translation>
    </message>
    <message>
        <source>Start the ne&amp;xt patient</source>
        <translation>اگلا مریض &amp;شروع کریں</translation>
    </message>
    <message>
        <source>Take all that is personal out of a patient&apos;s record</source>
        <translation>مریض کے ریکارڈ سے تمام ذاتی معلومات نکالیں</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>جو آخر میں کیا گیا، واپس لیں</translation>
    </message>
    <message>
        <source>Take the selected visit up, to paste it somewhere else</source>
        <translation>چنی ہوئی ملاقات اٹھائیں، تاکہ کہیں اور چسپاں ہو</translation>
    </message>
    <message>
        <source>Take the session of this slot off its day</source>
        <translation>اس جگہ کی نشست اس کے دن سے ہٹائیں</translation>
    </message>
    <message>
        <source>Tell the desk: &amp;5 minutes</source>
        <translation>ڈیسک کو بتائیں: &amp;5 منٹ</translation>
    </message>
    <message>
        <source>Tell the desk: no&amp;t here</source>
        <translation>&amp;ڈیسک کو بتائیں: یہاں نہیں</translation>
    </message>
    <message>
        <source>The next free ones of a doctor, a speciality, a time of day</source>
        <translation>کسی ڈاکٹر، شعبے یا دن کے وقت کی اگلی خالی جگہیں</translation>
    </message>
    <message>
        <source>The old system&apos;s room that all patients of a session share</source>
        <translation>پرانے سسٹم کا وہ کمرہ جو نشست کے تمام مریضوں کا مشترکہ ہے</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>مریض نہیں آیا</translation>
    </message>
    <message>
        <source>The patient is with the doctor; a call is seen by itself</source>
        <translation>مریض ڈاکٹر کے پاس ہے؛ کال خود نظر آ جاتی ہے</translation>
    </message>
    <message>
        <source>The patient of the selected visit is here</source>
        <translation>چنی ہوئی ملاقات کا مریض آ گیا ہے</translation>
    </message>
    <message>
        <source>The selected visit was never meant</source>
        <translation>چنی ہوئی ملاقات غلطی سے درج ہوئی</translation>
    </message>
    <message>
        <source>The visit is over; its room closes after a while</source>
        <translation>ملاقات ختم ہوئی؛ اس کا کمرہ کچھ دیر بعد بند ہو جائے گا</translation>
    </message>
    <message>
        <source>This desk, the clinic, video, look, privacy, data and backup</source>
        <translation>یہ ڈیسک، کلینک، ویڈیو، شکل، رازداری، ڈیٹا اور بیک اپ</translation>
    </message>
    <message>
        <source>Type a date to show</source>
        <translation>جو دن دیکھنا ہے اس کی تاریخ لکھیں</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>نام لکھیں، پھر Enter دبائیں</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>&amp;ویڈیو</translation>
    </message>
    <message>
        <source>Wants &amp;an earlier time</source>
        <translation>&amp;پہلے کا وقت چاہیے</translation>
    </message>
    <message>
        <source>Wee&amp;k of one doctor</source>
        <translation>ایک ڈاکٹر کا &amp;ہفتہ</translation>
    </message>
    <message>
        <source>What does this &amp;link allow?</source>
        <translation>یہ &amp;لنک کیا کر سکتا ہے؟</translation>
    </message>
    <message>
        <source>What is &amp;stored and sent</source>
        <translation>کیا &amp;محفوظ ہوتا اور بھیجا جاتا ہے</translation>
    </message>
    <message>
        <source>What this program keeps, where, and what leaves it</source>
        <translation>یہ پروگرام کیا رکھتا ہے، کہاں، اور کیا باہر جاتا ہے</translation>
    </message>
    <message>
        <source>Which fields ever left for the video service, and when</source>
        <translation>کون سے خانے کبھی ویڈیو سروس کو گئے، اور کب</translation>
    </message>
    <message>
        <source>Who &amp;waits longest</source>
        <translation>سب سے &amp;دیر سے منتظر</translation>
    </message>
    <message>
        <source>Who waits since when, and what is free for them now</source>
        <translation>کون کب سے منتظر ہے، اور ان کے لیے اب کیا خالی ہے</translation>
    </message>
    <message>
        <source>Write all that is known of the patient who is selected or found</source>
        <translation>چنے ہوئے یا تلاش میں ملے مریض کی تمام معلومات لکھیں</translation>
    </message>
</context>
<context>
    <name>ConnectionPart</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;کنکشن آزمائیں</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>اس کا دوبارہ پوچھیں</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>اسے بند کریں</translation>
    </message>
    <message>
        <source>Copy the key and the secret again from VideoSDK&apos;s dashboard.</source>
        <translation>کلید اور خفیہ کوڈ VideoSDK کے ڈیش بورڈ سے دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <source>Make a room that nobody is in</source>
        <translation>ایک خالی کمرہ بنائیں</translation>
    </message>
    <message>
        <source>One test room may be open: nobody has a link to it, and the next test closes it.</source>
        <translation>شاید ایک آزمائشی کمرہ کھلا ہو: اس کا لنک کسی کے پاس نہیں، اور اگلی آزمائش اسے بند کر دے گی۔</translation>
    </message>
    <message>
        <source>See that it is closed</source>
        <translation>دیکھیں کہ وہ بند ہے</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>آزمایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>The connection works: rooms can be made and closed.</source>
        <translation>کنکشن ٹھیک ہے: کمرے بن اور بند ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناکام</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;ای میل</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>فون اور ای میل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>So that somebody can be reached when a link fails.</source>
        <translation>تاکہ لنک نہ چلے تو رابطہ ہو سکے۔</translation>
    </message>
</context>
<context>
    <name>DateLabel</name>
    <message>
        <source>Week {number}</source>
        <translation>ہفتہ {number}</translation>
    </message>
    <message>
        <source>Week {number}, {first}</source>
        <translation>ہفتہ {number}، {first}</translation>
    </message>
    <message>
        <source>Week {number}: {first} to {last}</source>
        <translation>ہفتہ {number}: {first} تا {last}</translation>
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
        <translation>ddd، d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd، d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Another patient of this day has nearly the same name, or the same birth date</source>
        <translation>اس دن کے کسی اور مریض کا نام تقریباً یہی ہے، یا تاریخِ پیدائش یہی ہے</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>آ گیا</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>روکی گئی</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>بک شدہ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>کاٹی گئی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Enter books</source>
        <translation>Enter بک کرتا ہے</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>غلط اندراج</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>In call</source>
        <translation>کال میں</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>روبرو</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>کمرے میں</translation>
    </message>
    <message>
        <source>L copies the link again</source>
        <translation>L لنک دوبارہ نقل کرتا ہے</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>دیر</translation>
    </message>
    <message>
        <source>N marks a no-show</source>
        <translation>N “نہیں آیا” لگاتا ہے</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>کوئی نشست نہیں</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>نہیں آیا</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>فون کال</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>The patient is late</source>
        <translation>مریض کو دیر ہو گئی ہے</translation>
    </message>
    <message>
        <source>The patient waits longer than the clinic wants</source>
        <translation>مریض کلینک کی طے کردہ مدت سے زیادہ دیر سے منتظر ہے</translation>
    </message>
    <message>
        <source>The phone number stands beside the table</source>
        <translation>فون نمبر جدول کے ساتھ درج ہے</translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s own</source>
        <translation>ویڈیو سروس نے ایسا کمرہ بتایا جو اس ملاقات کا اپنا نہیں</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation>ویڈیو ملاقات</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>انتظار کی فہرست</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>بن رہا ہے</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>روکا گیا</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>فون پر</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>اضافی</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>روبرو</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>کھل رہا ہے…</translation>
    </message>
    <message>
        <source>opens on first use</source>
        <translation>ضرورت پر</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>تیار</translation>
    </message>
    <message>
        <source>video, room: {state}</source>
        <translation>ویڈیو، کمرہ: {state}</translation>
    </message>
    <message>
        <source>wants an earlier time</source>
        <translation>پہلے کا وقت چاہیے</translation>
    </message>
    <message>
        <source>{booked} of {slots} booked</source>
        <translation>{slots} میں سے {booked} بک</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} تا {end}</translation>
    </message>
    <message>
        <source>{word} {hours} h {minutes} min</source>
        <translation>{word} {hours} گھنٹہ {minutes} منٹ</translation>
    </message>
    <message>
        <source>{word} {minutes} min</source>
        <translation>{word} {minutes} منٹ</translation>
    </message>
</context>
<context>
    <name>DayPaper</name>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>آج کی تبدیلیاں</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>دن کا پرچہ</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation>ہنگامی پرچہ</translation>
    </message>
    <message>
        <source>Due, and neither there nor marked</source>
        <translation>وقت ہو چکا، نہ آئے نہ نشان لگا</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>حوالگی نوٹ</translation>
    </message>
    <message>
        <source>Made at {time} by {who}</source>
        <translation>{time} پر {who} نے بنایا</translation>
    </message>
    <message>
        <source>Neither phone nor e-mail</source>
        <translation>نہ فون نہ ای میل</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>رابطہ نہ ہوا</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>انتظار کی فہرست میں</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation>ڈاکٹر کہتا ہے: یہاں نہیں</translation>
    </message>
    <message>
        <source>There are no sessions on this day.</source>
        <translation>اس دن کوئی نشست نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>حوالے کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Video visits to come without a link</source>
        <translation>آنے والی ویڈیو ملاقاتیں جن کا لنک نہیں</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Walk-ins and notes</source>
        <translation>بغیر بکنگ مریض اور نوٹ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>روکی گئی</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>اضافی</translation>
    </message>
    <message>
        <source>free</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} سے</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Appointments of the day</source>
        <translation>دن کی ملاقاتیں</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A backup was put back</source>
        <translation>بیک اپ بحال کیا گیا</translation>
    </message>
    <message>
        <source>Alarm raised</source>
        <translation>انتباہ دیا گیا</translation>
    </message>
    <message>
        <source>Alarm seen</source>
        <translation>انتباہ دیکھ لیا گیا</translation>
    </message>
    <message>
        <source>Alarm: a backup was put back</source>
        <translation>انتباہ: بیک اپ بحال کیا گیا</translation>
    </message>
    <message>
        <source>Alarm: a room that does not close</source>
        <translation>انتباہ: کمرہ بند نہیں ہو رہا</translation>
    </message>
    <message>
        <source>Alarm: a room that is not ours</source>
        <translation>انتباہ: کمرہ ہمارا نہیں</translation>
    </message>
    <message>
        <source>Alarm: more people than invited</source>
        <translation>انتباہ: بلائے گئے لوگوں سے زیادہ</translation>
    </message>
    <message>
        <source>Alarm: somebody unknown inside</source>
        <translation>انتباہ: اندر کوئی نامعلوم</translation>
    </message>
    <message>
        <source>Alarm: the audit trail was changed</source>
        <translation>انتباہ: آڈٹ ریکارڈ بدلا گیا</translation>
    </message>
    <message>
        <source>All held on a patient exported</source>
        <translation>مریض کی تمام معلومات برآمد کی گئیں</translation>
    </message>
    <message>
        <source>All links revoked</source>
        <translation>تمام لنک ناکارہ کیے گئے</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>آڈٹ ریکارڈ برآمد کیا گیا</translation>
    </message>
    <message>
        <source>Birth date compared before joining</source>
        <translation>شامل ہونے سے پہلے تاریخِ پیدائش ملائی گئی</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>بک شدہ</translation>
    </message>
    <message>
        <source>Booked as an extra</source>
        <translation>اضافی بکنگ کی گئی</translation>
    </message>
    <message>
        <source>Changed places with another visit</source>
        <translation>دوسری ملاقات سے بدلی گئی</translation>
    </message>
    <message>
        <source>Changed to a phone call</source>
        <translation>فون کال میں بدلی گئی</translation>
    </message>
    <message>
        <source>Changed to a video visit</source>
        <translation>ویڈیو ملاقات میں بدلی گئی</translation>
    </message>
    <message>
        <source>Changed to a visit in person</source>
        <translation>روبرو ملاقات میں بدلی گئی</translation>
    </message>
    <message>
        <source>Clinic renamed</source>
        <translation>کلینک کا نام بدلا گیا</translation>
    </message>
    <message>
        <source>Closed days or absence entered</source>
        <translation>بند دن یا رخصت درج کی گئی</translation>
    </message>
    <message>
        <source>Closed days or absence withdrawn</source>
        <translation>بند دن یا رخصت ہٹائی گئی</translation>
    </message>
    <message>
        <source>Database backed up to a file</source>
        <translation>ڈیٹا بیس کا بیک اپ فائل میں لیا گیا</translation>
    </message>
    <message>
        <source>Day printed</source>
        <translation>دن چھاپا گیا</translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation>ڈیسک سیٹ اپ کیا گیا</translation>
    </message>
    <message>
        <source>Doctor added</source>
        <translation>ڈاکٹر شامل کیا گیا</translation>
    </message>
    <message>
        <source>Doctor renamed</source>
        <translation>ڈاکٹر کا نام بدلا گیا</translation>
    </message>
    <message>
        <source>Guest&apos;s link copied</source>
        <translation>مہمان کا لنک نقل ہوا</translation>
    </message>
    <message>
        <source>Guest&apos;s link refused: all are given away</source>
        <translation>مہمان کا لنک نہیں ملا: سب دیے جا چکے</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>درآمد کیا گیا</translation>
    </message>
    <message>
        <source>In room: patient and doctor were seen inside</source>
        <translation>کمرے میں: مریض اور ڈاکٹر اندر نظر آئے</translation>
    </message>
    <message>
        <source>Interpreter&apos;s link copied</source>
        <translation>ترجمان کا لنک نقل ہوا</translation>
    </message>
    <message>
        <source>Isolation report handed out</source>
        <translation>علیحدگی رپورٹ دی گئی</translation>
    </message>
    <message>
        <source>Joined although a stranger was inside</source>
        <translation>اندر اجنبی ہونے کے باوجود شامل ہوئے</translation>
    </message>
    <message>
        <source>List of what was sent exported</source>
        <translation>بھیجی گئی چیزوں کی فہرست برآمد کی گئی</translation>
    </message>
    <message>
        <source>Moved to another time</source>
        <translation>دوسرے وقت پر لے جائی گئی</translation>
    </message>
    <message>
        <source>Moved to the waiting list</source>
        <translation>انتظار کی فہرست میں لے جائی گئی</translation>
    </message>
    <message>
        <source>Opening refused</source>
        <translation>کھولنا رد ہوا</translation>
    </message>
    <message>
        <source>Opening refused: a stranger inside</source>
        <translation>کھولنا رد ہوا: اندر اجنبی</translation>
    </message>
    <message>
        <source>Opening refused: another doctor&apos;s visit</source>
        <translation>کھولنا رد ہوا: دوسرے ڈاکٹر کی ملاقات</translation>
    </message>
    <message>
        <source>Opening refused: no video visit</source>
        <translation>کھولنا رد ہوا: ویڈیو ملاقات نہیں</translation>
    </message>
    <message>
        <source>Opening refused: other video service</source>
        <translation>کھولنا رد ہوا: دوسری ویڈیو سروس</translation>
    </message>
    <message>
        <source>Opening refused: the clock is wrong</source>
        <translation>کھولنا رد ہوا: گھڑی غلط ہے</translation>
    </message>
    <message>
        <source>Opening refused: the room was not ours</source>
        <translation>کھولنا رد ہوا: کمرہ ہمارا نہ تھا</translation>
    </message>
    <message>
        <source>Opening refused: the visit had changed</source>
        <translation>کھولنا رد ہوا: ملاقات بدل چکی تھی</translation>
    </message>
    <message>
        <source>Opening refused: the visit has ended</source>
        <translation>کھولنا رد ہوا: ملاقات ختم ہو چکی</translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation>مریض مٹایا گیا</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>مریض درج کیا گیا</translation>
    </message>
    <message>
        <source>Patient&apos;s link copied</source>
        <translation>مریض کا لنک نقل ہوا</translation>
    </message>
    <message>
        <source>Patient&apos;s link tested</source>
        <translation>مریض کا لنک آزمایا گیا</translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation>مریض کا ریکارڈ بدلا گیا</translation>
    </message>
    <message>
        <source>Phone or e-mail changed</source>
        <translation>فون یا ای میل بدلا گیا</translation>
    </message>
    <message>
        <source>Practice mode chosen</source>
        <translation>مشق موڈ چنا گیا</translation>
    </message>
    <message>
        <source>Reason changed</source>
        <translation>وجہ بدلی گئی</translation>
    </message>
    <message>
        <source>Relative&apos;s link copied</source>
        <translation>رشتہ دار کا لنک نقل ہوا</translation>
    </message>
    <message>
        <source>Room about to close</source>
        <translation>کمرہ بند ہونے والا ہے</translation>
    </message>
    <message>
        <source>Room blocked: it was not this visit&apos;s own</source>
        <translation>کمرہ روکا گیا: اس ملاقات کا اپنا نہ تھا</translation>
    </message>
    <message>
        <source>Room closed at the video service</source>
        <translation>کمرہ ویڈیو سروس پر بند کیا گیا</translation>
    </message>
    <message>
        <source>Room given up, its links are dead</source>
        <translation>کمرہ چھوڑا گیا، اس کے لنک اب نہیں چلتے</translation>
    </message>
    <message>
        <source>Room given up: a backup was put back</source>
        <translation>کمرہ چھوڑا گیا: بیک اپ بحال کیا گیا</translation>
    </message>
    <message>
        <source>Room given up: another doctor</source>
        <translation>کمرہ چھوڑا گیا: دوسرا ڈاکٹر</translation>
    </message>
    <message>
        <source>Room given up: cancelled</source>
        <translation>کمرہ چھوڑا گیا: منسوخ</translation>
    </message>
    <message>
        <source>Room given up: entered in error</source>
        <translation>کمرہ چھوڑا گیا: غلط اندراج</translation>
    </message>
    <message>
        <source>Room given up: it was not ours</source>
        <translation>کمرہ چھوڑا گیا: ہمارا نہ تھا</translation>
    </message>
    <message>
        <source>Room given up: its day is over</source>
        <translation>کمرہ چھوڑا گیا: اس کا دن گزر گیا</translation>
    </message>
    <message>
        <source>Room given up: new links were made</source>
        <translation>کمرہ چھوڑا گیا: نئے لنک بنائے گئے</translation>
    </message>
    <message>
        <source>Room given up: no video visit any more</source>
        <translation>کمرہ چھوڑا گیا: اب ویڈیو ملاقات نہیں</translation>
    </message>
    <message>
        <source>Room given up: other video service</source>
        <translation>کمرہ چھوڑا گیا: دوسری ویڈیو سروس</translation>
    </message>
    <message>
        <source>Room given up: other visits shared it</source>
        <translation>کمرہ چھوڑا گیا: دوسری ملاقاتیں بھی اسی میں تھیں</translation>
    </message>
    <message>
        <source>Room given up: the patient did not come</source>
        <translation>کمرہ چھوڑا گیا: مریض نہیں آیا</translation>
    </message>
    <message>
        <source>Room given up: the video service closed it</source>
        <translation>کمرہ چھوڑا گیا: ویڈیو سروس نے بند کیا</translation>
    </message>
    <message>
        <source>Room given up: the video service never had it</source>
        <translation>کمرہ چھوڑا گیا: ویڈیو سروس پر تھا ہی نہیں</translation>
    </message>
    <message>
        <source>Room given up: the visit is done</source>
        <translation>کمرہ چھوڑا گیا: ملاقات مکمل ہوئی</translation>
    </message>
    <message>
        <source>Room open again</source>
        <translation>کمرہ دوبارہ کھلا</translation>
    </message>
    <message>
        <source>Room opened</source>
        <translation>کمرہ کھولا گیا</translation>
    </message>
    <message>
        <source>Room opened at the front desk</source>
        <translation>کمرہ استقبالیہ پر کھولا گیا</translation>
    </message>
    <message>
        <source>Room opened by the doctor</source>
        <translation>کمرہ ڈاکٹر نے کھولا</translation>
    </message>
    <message>
        <source>Room prepared and checked</source>
        <translation>کمرہ تیار کیا اور جانچا گیا</translation>
    </message>
    <message>
        <source>Room ready ahead of the visit</source>
        <translation>کمرہ ملاقات سے پہلے تیار</translation>
    </message>
    <message>
        <source>Room replaced by a new one</source>
        <translation>کمرے کی جگہ نیا کمرہ بنا</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>نشست بدلی گئی</translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation>نشست ہٹائی گئی</translation>
    </message>
    <message>
        <source>Session&apos;s shared room allowed</source>
        <translation>نشست کے مشترکہ کمرے کی اجازت دی گئی</translation>
    </message>
    <message>
        <source>Session&apos;s shared room forbidden</source>
        <translation>نشست کا مشترکہ کمرہ ممنوع کیا گیا</translation>
    </message>
    <message>
        <source>Session&apos;s shared room opened</source>
        <translation>نشست کا مشترکہ کمرہ کھولا گیا</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>نشستیں مقرر کی گئیں</translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation>جگہ روکی گئی</translation>
    </message>
    <message>
        <source>Slot no longer blocked</source>
        <translation>جگہ اب روکی ہوئی نہیں</translation>
    </message>
    <message>
        <source>Statistics exported</source>
        <translation>اعداد و شمار برآمد کیے گئے</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>حالت بدلی گئی</translation>
    </message>
    <message>
        <source>Taken back, or done again</source>
        <translation>واپس لیا گیا، یا دوبارہ کیا گیا</translation>
    </message>
    <message>
        <source>The doctor needs five minutes more</source>
        <translation>ڈاکٹر کو پانچ منٹ اور چاہییں</translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation>ڈاکٹر کہتا ہے: یہاں نہیں</translation>
    </message>
    <message>
        <source>Two records of one patient merged</source>
        <translation>ایک مریض کے دو ریکارڈ ضم کیے گئے</translation>
    </message>
    <message>
        <source>Video service chosen</source>
        <translation>ویڈیو سروس چنی گئی</translation>
    </message>
    <message>
        <source>Video service probed</source>
        <translation>ویڈیو سروس آزمائی گئی</translation>
    </message>
    <message>
        <source>VideoSDK chosen</source>
        <translation>VideoSDK چنا گیا</translation>
    </message>
    <message>
        <source>Visits kept at their wall time</source>
        <translation>ملاقاتیں اپنے گھڑی کے وقت پر رکھی گئیں</translation>
    </message>
    <message>
        <source>Waits for an earlier time</source>
        <translation>پہلے کے وقت کا انتظار ہے</translation>
    </message>
    <message>
        <source>Waits for no earlier time any more</source>
        <translation>اب پہلے کے وقت کا انتظار نہیں</translation>
    </message>
    <message>
        <source>Way of meeting changed</source>
        <translation>ملنے کا طریقہ بدلا گیا</translation>
    </message>
    <message>
        <source>Word from the doctor</source>
        <translation>ڈاکٹر کا پیغام</translation>
    </message>
    <message>
        <source>Word from the doctor taken back</source>
        <translation>ڈاکٹر کا پیغام واپس لیا گیا</translation>
    </message>
</context>
<context>
    <name>DoctorDesk</name>
    <message>
        <source>{visit}: five minutes more</source>
        <translation>{visit}: پانچ منٹ اور</translation>
    </message>
    <message>
        <source>{visit}: not here</source>
        <translation>{visit}: یہاں نہیں</translation>
    </message>
</context>
<context>
    <name>DoctorField</name>
    <message>
        <source>Add doctor</source>
        <translation>ڈاکٹر شامل کریں</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation>ڈاکٹر ثنا احمد</translation>
    </message>
    <message>
        <source>New doctor</source>
        <translation>نیا ڈاکٹر</translation>
    </message>
    <message>
        <source>New doctor&apos;s name</source>
        <translation>نئے ڈاکٹر کا نام</translation>
    </message>
    <message>
        <source>New doctor&apos;s speciality</source>
        <translation>نئے ڈاکٹر کا شعبہ</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>نیا…</translation>
    </message>
    <message>
        <source>Speciality, if any</source>
        <translation>شعبہ، اگر ہو</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>یہ بہت لمبا ہے۔</translation>
    </message>
</context>
<context>
    <name>DoctorList</name>
    <message>
        <source>{held} of {slots}</source>
        <translation>{held}/{slots}</translation>
    </message>
    <message>
        <source>{name}, {count} booked</source>
        <translation>{name}، {count} بک</translation>
    </message>
</context>
<context>
    <name>DoctorNames</name>
    <message numerus="yes">
        <source>%n doctor(s) are known already.</source>
        <translation>
            <numerusform>ایک ڈاکٹر پہلے سے درج ہے۔</numerusform>
            <numerusform>%n ڈاکٹر پہلے سے درج ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A doctor&apos;s name</source>
        <translation>ڈاکٹر کا نام</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Add this doctor</source>
        <translation>یہ ڈاکٹر شامل کریں</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation>ڈاکٹر ثنا احمد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>نکالیں</translation>
    </message>
    <message>
        <source>Remove the chosen doctor</source>
        <translation>چنا ہوا ڈاکٹر نکالیں</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>یہ بہت لمبا ہے۔</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name}: شامل ہوا</translation>
    </message>
</context>
<context>
    <name>DoctorSays</name>
    <message>
        <source>The doctor needs five minutes more: tell the patient.</source>
        <translation>ڈاکٹر کو پانچ منٹ اور چاہییں: مریض کو بتائیں۔</translation>
    </message>
    <message>
        <source>The doctor says that the patient is not here: call, or mark a no-show.</source>
        <translation>ڈاکٹر کہتا ہے کہ مریض یہاں نہیں: فون کریں، یا “نہیں آیا” لگائیں۔</translation>
    </message>
    <message>
        <source>doctor: 5 min</source>
        <translation>ڈاکٹر: 5 منٹ</translation>
    </message>
    <message>
        <source>doctor: not here</source>
        <translation>ڈاکٹر: یہاں نہیں</translation>
    </message>
</context>
<context>
    <name>DoctorsPart</name>
    <message>
        <source>Add a doctor</source>
        <translation>ڈاکٹر شامل کریں</translation>
    </message>
    <message>
        <source>Doctor {number}</source>
        <translation>ڈاکٹر {number}</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>ڈاکٹر</translation>
    </message>
</context>
<context>
    <name>DoneToast</name>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Arrived or waiting</source>
        <translation>آ گئے یا منتظر</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>بک شدہ</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>فون پر</translation>
    </message>
    <message>
        <source>Cancelled or missed</source>
        <translation>منسوخ یا نہیں آئے</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>خالی جگہیں</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>روبرو</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>کمرے میں</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>توجہ چاہیے</translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation>ویڈیو ملاقاتیں</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;پیچھے</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;مکمل کریں</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;آگے</translation>
    </message>
    <message>
        <source>Set up Clinic Desk</source>
        <translation>Clinic Desk سیٹ اپ کریں</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>سیٹ اپ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>&amp;چھوڑیں</translation>
    </message>
    <message>
        <source>Sk&amp;ip and finish</source>
        <translation>&amp;چھوڑیں اور مکمل کریں</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{all} میں سے {number}</translation>
    </message>
</context>
<context>
    <name>Floating</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>یہ اطلاع بند کریں (Esc)</translation>
    </message>
</context>
<context>
    <name>FreeSlotDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;از</translation>
    </message>
    <message>
        <source>Find a free slot</source>
        <translation>خالی جگہ تلاش کریں</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>خالی جگہیں</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Go there and book</source>
        <translation>وہاں جا کر بک کریں</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>دیکھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Nothing is free like this within a year.</source>
        <translation>ایک سال کے اندر ایسی کوئی خالی جگہ نہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>The next %n free slots:</source>
        <translation>
            <numerusform>اگلی خالی جگہ:</numerusform>
            <numerusform>اگلی %n خالی جگہیں:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeSlots</name>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
</context>
<context>
    <name>GivenNote</name>
    <message>
        <source>Guests</source>
        <translation>مہمان</translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>جائیں</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>تاریخ پر جائیں</translation>
    </message>
    <message>
        <source>Like {example}, {iso}, or +7 for a week from today.</source>
        <translation>جیسے {example}، {iso}، یا آج سے ایک ہفتہ بعد کے لیے +7۔</translation>
    </message>
    <message>
        <source>That is not a date. Write it like {example} or {iso}.</source>
        <translation>یہ تاریخ نہیں ہے۔ {example} یا {iso} کی طرح لکھیں۔</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>It stands on the waiting list.</source>
        <translation>یہ انتظار کی فہرست میں ہے۔</translation>
    </message>
    <message>
        <source>This visit has no time yet</source>
        <translation>اس ملاقات کا ابھی کوئی وقت نہیں</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A room of its own for every visit</source>
        <translation>ہر ملاقات کا اپنا کمرہ</translation>
    </message>
    <message>
        <source>A visit that is cancelled, done or missed loses its room after a while. Another patient in the slot always means another room.</source>
        <translation>جو ملاقات منسوخ یا مکمل ہو، یا جس کا مریض نہ آئے، اس کا کمرہ کچھ دیر بعد ختم ہو جاتا ہے۔ اسی جگہ پر دوسرا مریض ہو تو کمرہ بھی ہمیشہ دوسرا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Enter on a video visit opens its room in the browser. The room is made the first time and is the same every time after. No other visit ever gets it: the database refuses.</source>
        <translation>ویڈیو ملاقات پر Enter اس کا کمرہ براؤزر میں کھولتا ہے۔ کمرہ پہلی بار بنتا ہے اور اس کے بعد وہی رہتا ہے۔ کسی دوسری ملاقات کو وہ کبھی نہیں ملتا: ڈیٹا بیس اجازت نہیں دیتا۔</translation>
    </message>
    <message>
        <source>File &gt; Restore from a backup shows what would be lost before anything is done, and keeps the database that was there.</source>
        <translation>فائل &gt; بیک اپ سے بحال کریں پہلے دکھاتا ہے کہ کیا کھو جائے گا، اور موجودہ ڈیٹا بیس کو بھی سنبھال کر رکھتا ہے۔</translation>
    </message>
    <message>
        <source>L copies the link by which this patient joins. It opens this one room, until shortly after the day of the visit. It is as good as a key: send it to this patient only.</source>
        <translation>L وہ لنک نقل کرتا ہے جس سے یہ مریض شامل ہوتا ہے۔ یہ صرف یہی کمرہ کھولتا ہے، ملاقات کے دن کے کچھ دیر بعد تک۔ یہ چابی کے برابر ہے: صرف اسی مریض کو بھیجیں۔</translation>
    </message>
    <message>
        <source>On a free slot press Enter, type a few letters of the patient&apos;s name, and press Enter again: booked. A, D and N say that a patient has arrived, is done, or did not come. Ctrl+Z takes back whatever was done last.</source>
        <translation>خالی جگہ پر Enter دبائیں، مریض کے نام کے چند حروف لکھیں، اور پھر Enter دبائیں: بکنگ ہو گئی۔ A، D اور N بتاتے ہیں کہ مریض آ گیا، ملاقات مکمل ہوئی، یا مریض نہیں آیا۔ Ctrl+Z آخری کام واپس لیتا ہے۔</translation>
    </message>
    <message>
        <source>The database is backed up by itself, and each backup is checked. File &gt; Back up now makes one more. Keep a copy on another computer or a locked disk, too.</source>
        <translation>ڈیٹا بیس کا بیک اپ خود بنتا ہے، اور ہر بیک اپ جانچا جاتا ہے۔ فائل &gt; ابھی بیک اپ لیں ایک اور بناتا ہے۔ ایک نقل دوسرے کمپیوٹر یا مقفل ڈسک پر بھی رکھیں۔</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>The patient&apos;s link</source>
        <translation>مریض کا لنک</translation>
    </message>
    <message>
        <source>The window shows one day. Each doctor&apos;s session is a block of slots; every booked slot is a visit. Up and Down choose a row, and the panel beside it says all about it.</source>
        <translation>ونڈو ایک دن دکھاتی ہے۔ ڈاکٹر کی ہر نشست میں وقت کی کئی جگہیں ہوتی ہیں؛ ہر بک شدہ جگہ ایک ملاقات ہے۔ Up اور Down سے قطار چنیں؛ ساتھ کا پینل اس کی ساری معلومات دیتا ہے۔</translation>
    </message>
    <message>
        <source>Was it sent to somebody else? Ctrl+Shift+R makes every old link useless and copies a new one.</source>
        <translation>لنک کسی اور کو چلا گیا؟ Ctrl+Shift+R تمام پرانے لنک بے کار کر کے نیا لنک نقل کرتا ہے۔</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Guide</source>
        <translation>رہنما</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>خرابی کی اطلاع دیں</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>کچھ غیر متوقع ہوا</translation>
    </message>
    <message>
        <source>What is stored and sent</source>
        <translation>کیا محفوظ ہوتا اور بھیجا جاتا ہے</translation>
    </message>
    <message>
        <source>What was saved before is not lost, and you can go on working.</source>
        <translation>جو پہلے محفوظ ہوا وہ موجود ہے، اور آپ کام جاری رکھ سکتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message numerus="yes">
        <source>%n rows hidden by filters</source>
        <translation>
            <numerusform>چھانٹنے سے ایک قطار چھپی ہے</numerusform>
            <numerusform>چھانٹنے سے %n قطاریں چھپی ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>سب دکھائیں</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>نیا مریض “{name}”</translation>
    </message>
    <message>
        <source>No phone number, no record number</source>
        <translation>نہ فون نمبر، نہ ریکارڈ نمبر</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>ابھی درج کریں</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>پیدائش {day}</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>ریکارڈ {number}</translation>
    </message>
</context>
<context>
    <name>HitVisits</name>
    <message>
        <source>New place of {patient}, {when}</source>
        <translation>{patient}، {when} کی نئی جگہ</translation>
    </message>
    <message>
        <source>Two visits cannot go there.</source>
        <translation>دو ملاقاتیں وہاں نہیں جا سکتیں۔</translation>
    </message>
    <message>
        <source>Visits that must move</source>
        <translation>ملاقاتیں جنہیں ہٹانا ضروری ہے</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>انتظار کی فہرست</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{time}, the same day</source>
        <translation>{time}، اسی دن</translation>
    </message>
</context>
<context>
    <name>HoursFields</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;تا</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;ملاقاتیں</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;از</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>روبرو</translation>
    </message>
    <message>
        <source>Minutes &amp;between slots</source>
        <translation>جگہوں کے &amp;درمیان منٹ</translation>
    </message>
    <message>
        <source>Minutes between slots</source>
        <translation>جگہوں کے درمیان منٹ</translation>
    </message>
    <message>
        <source>Minutes of a s&amp;lot</source>
        <translation>&amp;جگہ کے منٹ</translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation>جگہ کے منٹ</translation>
    </message>
    <message>
        <source>Mixed: video and in person</source>
        <translation>ملی جلی: ویڈیو اور روبرو</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>فون کالیں</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>&amp;کمرہ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>یہ بہت لمبا ہے۔</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویڈیو</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <translation>منٹوں کی تعداد لکھیں۔</translation>
    </message>
    <message>
        <source>Write a time of day like 9:00.</source>
        <translation>دن کا وقت لکھیں، جیسے 9:00۔</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>ایک جوں کی توں</numerusform>
            <numerusform>%n جوں کی توں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>ایک بدلی گئی</numerusform>
            <numerusform>%n بدلی گئیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the desk has them</source>
        <translation>
            <numerusform>ایک ڈیسک کے مطابق رہی</numerusform>
            <numerusform>%n ڈیسک کے مطابق رہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>ایک نئی</numerusform>
            <numerusform>%n نئی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>ایک رد ہوئی</numerusform>
            <numerusform>%n رد ہوئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>جوں کی توں</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیلی</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>بدلی گئی</translation>
    </message>
    <message>
        <source>Desk&apos;s value stays</source>
        <translation>ڈیسک کی معلومات رہیں گی</translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation>درآمد ہوا: {what}۔</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد ہوئی</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}۔</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;درآمد کریں</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>CSV day sheets and the old system&apos;s sessions as JSON can be imported.</source>
        <translation>CSV میں دن کے پرچے اور JSON میں پرانے سسٹم کی نشستیں درآمد ہو سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;فائل چنیں…</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>درآمد کے لیے فائل چنیں</translation>
    </message>
    <message>
        <source>Day sheets and sessions (*.csv *.tsv *.txt *.json)</source>
        <translation>دن کے پرچے اور نشستیں (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>Import a day sheet</source>
        <translation>دن کا پرچہ درآمد کریں</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>درآمد ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>فائل پڑھی جا رہی ہے…</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>فائل کیا بدلے گی</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>By an old link</source>
        <translation>پرانے لنک سے</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>استقبالیہ</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>مہمان</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Still in the old room, which is being closed: {who}</source>
        <translation>ابھی پرانے کمرے میں، جو بند کیا جا رہا ہے: {who}</translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked who is inside.</source>
        <translation>ویڈیو سروس سے نہیں پوچھا جا سکتا کہ اندر کون ہے۔</translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked; {seen}.</source>
        <translation>ویڈیو سروس سے نہیں پوچھا جا سکتا؛ {seen}۔</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>With the lobby, who knocks can&apos;t be seen from here.</source>
        <translation>انتظار گاہ ہو تو یہاں سے نظر نہیں آتا کہ کون دستک دے رہا ہے۔</translation>
    </message>
    <message>
        <source>doctor is in</source>
        <translation>ڈاکٹر اندر ہے</translation>
    </message>
    <message>
        <source>front desk is in</source>
        <translation>استقبالیہ اندر ہے</translation>
    </message>
    <message>
        <source>in call {time}</source>
        <translation>کال میں {time}</translation>
    </message>
    <message>
        <source>in the old room</source>
        <translation>پرانے کمرے میں</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>گئے {time}</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>ابھی نظر آئے</translation>
    </message>
    <message>
        <source>seen {count} s ago</source>
        <translation>{count} سیکنڈ پہلے نظر آئے</translation>
    </message>
    <message>
        <source>seen {time} ago</source>
        <translation>{time} پہلے نظر آئے</translation>
    </message>
    <message>
        <source>since {clock}</source>
        <translation>{clock} سے</translation>
    </message>
    <message>
        <source>since {clock}, {time}</source>
        <translation>{clock} سے، {time}</translation>
    </message>
    <message>
        <source>somebody is in</source>
        <translation>کوئی اندر ہے</translation>
    </message>
    <message>
        <source>too many inside</source>
        <translation>اندر زیادہ لوگ</translation>
    </message>
    <message>
        <source>unknown inside</source>
        <translation>اندر نامعلوم</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>منتظر {time}</translation>
    </message>
</context>
<context>
    <name>InsidePart</name>
    <message>
        <source>In the room</source>
        <translation>کمرے میں</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>کوئی نہیں</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>جدول میں</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کی بورڈ کے بٹن</translation>
    </message>
    <message>
        <source>Move among the appointments</source>
        <translation>ملاقاتوں میں چلیں</translation>
    </message>
    <message>
        <source>Stop waiting for a room; close a notice</source>
        <translation>کمرے کا انتظار روکیں؛ اطلاع بند کریں</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Somebody like this is known:</source>
        <translation>ملتا جلتا شخص پہلے سے درج ہے:</translation>
    </message>
    <message>
        <source>Use this patient</source>
        <translation>یہی مریض لیں</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>پیدائش {day}</translation>
    </message>
    <message>
        <source>record {n}</source>
        <translation>ریکارڈ {n}</translation>
    </message>
</context>
<context>
    <name>LatePart</name>
    <message>
        <source>Call</source>
        <translation>فون کریں</translation>
    </message>
    <message>
        <source>Copy link again</source>
        <translation>لنک دوبارہ نقل کریں</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>“نہیں آیا” لگائیں</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>کوئی فون نمبر معلوم نہیں۔</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} دیر</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%Ln lines can&apos;t be read: a crash cut them off, or somebody changed the file.</source>
        <translation>
            <numerusform>ایک سطر پڑھی نہیں جا سکتی: پروگرام اچانک بند ہونے سے کٹ گئی، یا کسی نے فائل بدلی۔</numerusform>
            <numerusform>%Ln سطریں پڑھی نہیں جا سکتیں: پروگرام اچانک بند ہونے سے کٹ گئیں، یا کسی نے فائل بدلی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>ایک درخواست</numerusform>
            <numerusform>%Ln درخواستیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Fields sent</source>
        <translation>بھیجے گئے خانے</translation>
    </message>
    <message>
        <source>Fields that ever left for {to}, in {requests}: {fields}.</source>
        <translation>{to} کو کبھی بھیجے گئے خانے ({requests}): {fields}۔</translation>
    </message>
    <message>
        <source>No field ever left for {to}, in {requests}.</source>
        <translation>{to} کو کبھی کوئی خانہ نہیں بھیجا گیا ({requests})۔</translation>
    </message>
    <message>
        <source>None in time</source>
        <translation>وقت پر نہ ملا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>رابطہ نہ ہوا</translation>
    </message>
    <message>
        <source>Nothing ever left this computer. In practice mode, {requests} stayed here.</source>
        <translation>اس کمپیوٹر سے کبھی کچھ باہر نہیں گیا۔ مشق موڈ میں یہیں رہا: {requests}۔</translation>
    </message>
    <message>
        <source>Of no use</source>
        <translation>بے کار</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Stayed on this computer, in practice mode: {requests}.</source>
        <translation>مشق موڈ میں اسی کمپیوٹر پر رہا: {requests}۔</translation>
    </message>
    <message>
        <source>This computer (practice)</source>
        <translation>یہ کمپیوٹر (مشق)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>To</source>
        <translation>کس کو</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message numerus="yes">
        <source>%Ln of {all} requests</source>
        <translation>
            <numerusform>{all} میں سے ایک درخواست</numerusform>
            <numerusform>{all} میں سے %Ln درخواستیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests exported to {file}.</source>
        <translation>
            <numerusform>ایک درخواست {file} میں برآمد ہوئی۔</numerusform>
            <numerusform>%Ln درخواستیں {file} میں برآمد ہوئیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All days…</source>
        <translation>&amp;تمام دن…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;برآمد کریں…</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>تمام جواب</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>تمام درخواستیں</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Each request is written down before it leaves, by the names of its fields. Values, names of people, links and keys are never written.</source>
        <translation>ہر درخواست جانے سے پہلے اپنے خانوں کے ناموں سے لکھ لی جاتی ہے۔ خانوں کا مواد، لوگوں کے نام، لنک اور کلیدیں کبھی نہیں لکھی جاتیں۔</translation>
    </message>
    <message>
        <source>Export what was sent</source>
        <translation>جو بھیجا گیا اسے برآمد کریں</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>برآمد ہو رہا ہے…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>ابھی کچھ نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>Open a room, and each request for it will stand here.</source>
        <translation>کمرہ کھولیں تو اس کی ہر درخواست یہاں نظر آئے گی۔</translation>
    </message>
    <message>
        <source>Reading what was sent…</source>
        <translation>بھیجی گئی درخواستیں پڑھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>بھیجی گئی درخواستیں</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>This &amp;day…</source>
        <translation>&amp;یہ دن…</translation>
    </message>
    <message>
        <source>What was sent to the video service</source>
        <translation>ویڈیو سروس کو کیا بھیجا گیا</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link wants to show an appointment in Clinic Desk, which is not open.</source>
        <translation>ایک لنک Clinic Desk میں ملاقات دکھانا چاہتا ہے، جو کھلا نہیں ہے۔</translation>
    </message>
    <message>
        <source>Clinic Desk is not open</source>
        <translation>Clinic Desk کھلا نہیں ہے</translation>
    </message>
    <message>
        <source>Open Clinic Desk</source>
        <translation>Clinic Desk کھولیں</translation>
    </message>
    <message>
        <source>Open it only if you have just clicked such a link yourself.</source>
        <translation>صرف تب کھولیں جب آپ نے ابھی خود ایسے لنک پر کلک کیا ہو۔</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>&amp;Interpreter&apos;s link</source>
        <translation>&amp;ترجمان کا لنک</translation>
    </message>
    <message>
        <source>&amp;Relative&apos;s link</source>
        <translation>&amp;رشتہ دار کا لنک</translation>
    </message>
    <message>
        <source>&amp;Somebody else&apos;s link</source>
        <translation>&amp;کسی اور کا لنک</translation>
    </message>
    <message>
        <source>Did not open this visit&apos;s own room{said}.</source>
        <translation>اس ملاقات کا اپنا کمرہ نہیں کھولا{said}۔</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Earlier links no longer lead here since {time}: copy the link again.</source>
        <translation>پہلے کے لنک {time} سے یہاں نہیں لاتے: لنک دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <source>Enters directly. May let in who knocks.</source>
        <translation>سیدھا داخل ہوتا ہے۔ دستک دینے والے کو اندر آنے دے سکتا ہے۔</translation>
    </message>
    <message>
        <source>Enters directly. May let others in, mute them and remove them.</source>
        <translation>سیدھا داخل ہوتا ہے۔ دوسروں کو اندر آنے دے سکتا، خاموش کر سکتا اور نکال سکتا ہے۔</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>استقبالیہ</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>مہمان</translation>
    </message>
    <message>
        <source>In practice mode it works on this computer only.</source>
        <translation>مشق موڈ میں یہ صرف اسی کمپیوٹر پر چلتا ہے۔</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>It leaves the clipboard after a minute.</source>
        <translation>یہ ایک منٹ بعد کلپ بورڈ سے ہٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Knocks, and somebody inside must let them in.</source>
        <translation>دستک دیتا ہے، اور اندر موجود کوئی اسے اندر آنے دیتا ہے۔</translation>
    </message>
    <message>
        <source>Links made before {time} are revoked. Their room closes as soon as the video service answers.</source>
        <translation>{time} سے پہلے کے لنک ناکارہ کیے گئے۔ ویڈیو سروس کا جواب آتے ہی ان کا کمرہ بند ہو گا۔</translation>
    </message>
    <message>
        <source>Links made before {time} no longer work.</source>
        <translation>{time} سے پہلے کے لنک اب نہیں چلتے۔</translation>
    </message>
    <message>
        <source>New room since {time}: earlier links no longer work.</source>
        <translation>{time} سے نیا کمرہ: پہلے کے لنک اب نہیں چلتے۔</translation>
    </message>
    <message>
        <source>Opened another visit&apos;s room!</source>
        <translation>دوسری ملاقات کا کمرہ کھول دیا۔</translation>
    </message>
    <message>
        <source>Opened in somebody else&apos;s place!</source>
        <translation>کسی اور کے مقام پر کھل گیا۔</translation>
    </message>
    <message>
        <source>Opens this visit&apos;s own room.</source>
        <translation>اس ملاقات کا اپنا کمرہ کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Refused in another visit&apos;s room{said}.</source>
        <translation>دوسری ملاقات کے کمرے میں رد ہوا{said}۔</translation>
    </message>
    <message>
        <source>Refused in somebody else&apos;s place{said}.</source>
        <translation>کسی اور کے مقام پر رد ہوا{said}۔</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>رشتہ دار</translation>
    </message>
    <message>
        <source>The guest&apos;s link is copied.</source>
        <translation>مہمان کا لنک نقل ہو گیا۔</translation>
    </message>
    <message>
        <source>The interpreter&apos;s link is copied.</source>
        <translation>ترجمان کا لنک نقل ہو گیا۔</translation>
    </message>
    <message>
        <source>The old links are dead. The patient&apos;s new link is copied.</source>
        <translation>پرانے لنک اب نہیں چلتے۔ مریض کا نیا لنک نقل ہو گیا۔</translation>
    </message>
    <message>
        <source>The patient&apos;s new link is copied. The old room closes as soon as the video service answers.</source>
        <translation>مریض کا نیا لنک نقل ہو گیا۔ ویڈیو سروس کا جواب آتے ہی پرانا کمرہ بند ہو گا۔</translation>
    </message>
    <message>
        <source>The relative&apos;s link is copied.</source>
        <translation>رشتہ دار کا لنک نقل ہو گیا۔</translation>
    </message>
    <message>
        <source>Whose link?</source>
        <translation>کس کا لنک؟</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>آج، {time}</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>کل، {time}</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>دوبارہ آ&amp;زمائیں</translation>
    </message>
    <message>
        <source>&amp;Test it</source>
        <translation>آ&amp;زمائیں</translation>
    </message>
    <message>
        <source>A link made now is for one person, and good until {time}.</source>
        <translation>ابھی بنایا گیا لنک ایک شخص کے لیے ہے، اور {time} تک چلے گا۔</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>دیا گیا</translation>
    </message>
    <message>
        <source>Its room is made when it is first opened.</source>
        <translation>اس کا کمرہ پہلی بار کھولنے پر بنتا ہے۔</translation>
    </message>
    <message>
        <source>Open the room once, then its links can be tried.</source>
        <translation>ایک بار کمرہ کھولیں، پھر اس کے لنک آزمائے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Room {room}: this visit&apos;s alone, and no link opens another.</source>
        <translation>کمرہ {room}: صرف اسی ملاقات کا، اور کوئی لنک دوسرا کمرہ نہیں کھولتا۔</translation>
    </message>
    <message>
        <source>Test the patient&apos;s link</source>
        <translation>مریض کا لنک آزمائیں</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>آزمایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Tries a fresh patient&apos;s link at three doors, and shows it to nobody.</source>
        <translation>مریض کا ایک نیا لنک تین دروازوں پر آزماتا ہے، اور کسی کو نہیں دکھاتا۔</translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser, so nothing can be tried from here. Practice mode can.</source>
        <translation>VideoSDK کا اپنا صفحہ براؤزر میں فیصلہ کرتا ہے، اس لیے یہاں سے آزمایا نہیں جا سکتا۔ مشق موڈ میں ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>What does this link allow?</source>
        <translation>یہ لنک کیا کر سکتا ہے؟</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>کیا کر سکتا ہے</translation>
    </message>
    <message>
        <source>Whose link</source>
        <translation>کس کا لنک</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;گہری</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;روشن</translation>
    </message>
    <message>
        <source>As this &amp;computer&apos;s</source>
        <translation>اس &amp;کمپیوٹر جیسی</translation>
    </message>
    <message>
        <source>As this computer&apos;s</source>
        <translation>اس کمپیوٹر جیسی</translation>
    </message>
    <message>
        <source>How this desk speaks, and how it looks. Both can be changed at any time.</source>
        <translation>اس ڈیسک کی زبان اور شکل۔ دونوں کبھی بھی بدلی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>زبان اور شکل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>The language changes when Clinic Desk starts the next time.</source>
        <translation>زبان Clinic Desk کو اگلی بار کھولنے پر بدلے گی۔</translation>
    </message>
</context>
<context>
    <name>LookedAway</name>
    <message>
        <source>Nothing has changed since you looked away.</source>
        <translation>آپ کی غیر موجودگی میں کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>Taken back: {who}, {what}</source>
        <translation>واپس لیا گیا: {who}، {what}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the day…</source>
        <translation>دن کھل رہا ہے…</translation>
    </message>
    <message>
        <source>The day could not be opened.</source>
        <translation>دن کھولا نہ جا سکا۔</translation>
    </message>
    <message>
        <source>The settings need a look</source>
        <translation>ترتیبات دیکھنے کی ضرورت ہے</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>ایک یا زیادہ</numerusform>
            <numerusform>%n یا زیادہ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;ضم کریں</translation>
    </message>
    <message>
        <source>All visits of both are then in the record that stays, and what it does not say is taken from the other one. Undo takes it back.</source>
        <translation>پھر دونوں کی تمام ملاقاتیں اس ریکارڈ میں ہوں گی جو رہے گا، اور جو اس میں درج نہیں وہ دوسرے سے لیا جائے گا۔ “واپس لیں” سے یہ پلٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation>کیا یہ دونوں ایک ہی شخص ہیں؟</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>پیدائش</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>اس میں ضم ہو گا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Merge two patients</source>
        <translation>دو مریض ضم کریں</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>ریکارڈ نمبر</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>آپس میں &amp;بدلیں</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>رہے گا</translation>
    </message>
    <message>
        <source>Their birth dates differ: look twice.</source>
        <translation>ان کی تاریخِ پیدائش مختلف ہے: دوبارہ دیکھ لیں۔</translation>
    </message>
    <message>
        <source>This is the same record. Choose the other one.</source>
        <translation>یہ وہی ریکارڈ ہے۔ دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>Which record is to go into it?</source>
        <translation>کون سا ریکارڈ اس میں ضم ہو؟</translation>
    </message>
    <message>
        <source>Which record is to stay?</source>
        <translation>کون سا ریکارڈ رہے؟</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Next month</source>
        <translation>اگلا مہینہ</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>پچھلا مہینہ</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>An ended visit stays where it is.</source>
        <translation>ختم شدہ ملاقات اپنی جگہ رہتی ہے۔</translation>
    </message>
    <message>
        <source>Choose a free slot first.</source>
        <translation>پہلے کوئی خالی جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Choose a free slot of any day and press Ctrl+V. Esc leaves it.</source>
        <translation>کسی بھی دن کی خالی جگہ چنیں اور Ctrl+V دبائیں۔ Esc سے رہنے دیں۔</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>پہلے کوئی ملاقات چنیں۔</translation>
    </message>
    <message>
        <source>Cut one visit with Ctrl+X, choose the other one, and swap them then.</source>
        <translation>ایک ملاقات Ctrl+X سے کاٹیں، دوسری چنیں، پھر انہیں آپس میں بدلیں۔</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>No visit is cut. Ctrl+X cuts the selected one.</source>
        <translation>کوئی ملاقات کاٹی نہیں گئی۔ Ctrl+X چنی ہوئی ملاقات کاٹتا ہے۔</translation>
    </message>
    <message>
        <source>Shall {one} and {other} change places?</source>
        <translation>کیا {one} اور {other} کو آپس میں بدلیں؟</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>آپس میں بدلیں</translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation>یہ جگہ لی جا چکی ہے</translation>
    </message>
    <message>
        <source>another slot</source>
        <translation>دوسری جگہ</translation>
    </message>
    <message>
        <source>{doctor} has no earlier free slot on this day.</source>
        <translation>{doctor} کی اس دن پہلے کی کوئی خالی جگہ نہیں۔</translation>
    </message>
    <message>
        <source>{doctor} has no later free slot on this day.</source>
        <translation>{doctor} کی اس دن بعد کی کوئی خالی جگہ نہیں۔</translation>
    </message>
    <message>
        <source>{visit} is cut</source>
        <translation>{visit}: کاٹی گئی</translation>
    </message>
</context>
<context>
    <name>NameCover</name>
    <message>
        <source>Names are hidden, and so are these fields. What you typed is still there.</source>
        <translation>نام پوشیدہ ہیں، اور یہ خانے بھی۔ جو لکھا گیا وہ ابھی موجود ہے۔</translation>
    </message>
    <message>
        <source>Show names (F9)</source>
        <translation>نام دکھائیں (F9)</translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>&amp;More fields…</source>
        <translation>&amp;مزید خانے…</translation>
    </message>
    <message>
        <source>&amp;Search instead</source>
        <translation>اس کے بجائے &amp;تلاش کریں</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>نیا مریض</translation>
    </message>
</context>
<context>
    <name>NextPatientCard</name>
    <message>
        <source>5 minutes</source>
        <translation>5 منٹ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>اگلا مریض</translation>
    </message>
    <message>
        <source>Next patient: {name}</source>
        <translation>اگلا مریض: {name}</translation>
    </message>
    <message>
        <source>Nobody is waiting or expected</source>
        <translation>نہ کوئی منتظر ہے نہ کسی کو آنا ہے</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>یہاں نہیں</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>ملاقات شروع کریں</translation>
    </message>
    <message>
        <source>Start video visit</source>
        <translation>ویڈیو ملاقات شروع کریں</translation>
    </message>
    <message>
        <source>Tell the reception that the patient is not here</source>
        <translation>استقبالیہ کو بتائیں کہ مریض یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>Tell the reception that you need five minutes more</source>
        <translation>استقبالیہ کو بتائیں کہ آپ کو پانچ منٹ اور چاہییں</translation>
    </message>
    <message>
        <source>The reception knows: five minutes.</source>
        <translation>استقبالیہ کو معلوم ہے: پانچ منٹ۔</translation>
    </message>
    <message>
        <source>The reception knows: not here.</source>
        <translation>استقبالیہ کو معلوم ہے: یہاں نہیں۔</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>کمرے میں</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>ابھی نہیں آیا</translation>
    </message>
    <message>
        <source>waits {minutes}</source>
        <translation>منتظر {minutes}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Cancelled: nothing was opened.</source>
        <translation>منسوخ: کچھ نہیں کھولا گیا۔</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>لنک نقل کریں</translation>
    </message>
    <message>
        <source>Link copied. It leaves the clipboard after a minute.</source>
        <translation>لنک نقل ہو گیا۔ یہ ایک منٹ بعد کلپ بورڈ سے ہٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Practice link copied: it works on this computer only.</source>
        <translation>مشق کا لنک نقل ہو گیا: یہ صرف اسی کمپیوٹر پر چلتا ہے۔</translation>
    </message>
    <message>
        <source>Room {room} handed to the browser.</source>
        <translation>کمرہ {room} براؤزر کو دیا گیا۔</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page}</source>
        <translation>صفحہ {page}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{pages} میں سے {page}</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>نیا مریض</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save what you have changed, or cancel it, before you go there.</source>
        <translation>وہاں جانے سے پہلے اپنی تبدیلیاں محفوظ کریں یا منسوخ کریں۔</translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>نام، فون، تاریخِ پیدائش یا ریکارڈ نمبر</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;پیدائش</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;ای میل</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;خاندانی نام</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>پ&amp;ہلا نام</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;نام</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;فون</translation>
    </message>
    <message>
        <source>&amp;Record number</source>
        <translation>&amp;ریکارڈ نمبر</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>عورت</translation>
    </message>
    <message>
        <source>Gen&amp;der</source>
        <translation>&amp;جنس</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>نو&amp;ٹ</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>نہیں بتایا</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>That was too long to be put in here: nothing was changed.</source>
        <translation>یہ یہاں ڈالنے کے لیے بہت لمبا تھا: کچھ نہیں بدلا گیا۔</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>as it is written: Maria Lopez</source>
        <translation>جیسے لکھا جاتا ہے: ثنا احمد</translation>
    </message>
</context>
<context>
    <name>PatientVisits</name>
    <message>
        <source>Enter goes to a visit.</source>
        <translation>Enter ملاقات پر لے جاتا ہے۔</translation>
    </message>
    <message>
        <source>Enter goes to a visit. Older ones are not listed here.</source>
        <translation>Enter ملاقات پر لے جاتا ہے۔ پرانی ملاقاتیں یہاں درج نہیں۔</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>ابھی کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>Visits of this patient</source>
        <translation>اس مریض کی ملاقاتیں</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>Erased. Nothing personal is left of this patient.</source>
        <translation>مٹا دیا گیا۔ اس مریض کی کوئی ذاتی معلومات باقی نہیں۔</translation>
    </message>
    <message>
        <source>Everything held on this patient was written to {file}.</source>
        <translation>اس مریض کی تمام محفوظ معلومات {file} میں لکھ دی گئیں۔</translation>
    </message>
    <message>
        <source>Export what is held on this patient</source>
        <translation>اس مریض کی محفوظ معلومات برآمد کریں</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>رہنے دیا گیا۔</translation>
    </message>
    <message>
        <source>No visit is selected</source>
        <translation>کوئی ملاقات نہیں چنی گئی</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>مریض درج کیا گیا</translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation>مریض کا ریکارڈ بدلا گیا</translation>
    </message>
    <message>
        <source>Select a visit of the patient first.</source>
        <translation>پہلے اس مریض کی کوئی ملاقات چنیں۔</translation>
    </message>
    <message>
        <source>Two patients merged</source>
        <translation>دو مریض ضم کیے گئے</translation>
    </message>
</context>
<context>
    <name>PlacedBox</name>
    <message>
        <source>Close (Esc); what you typed is kept</source>
        <translation>بند کریں (Esc)؛ جو لکھا وہ رہتا ہے</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>ایک نشست</numerusform>
            <numerusform>%n نشستیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>ایک جگہ</numerusform>
            <numerusform>%n جگہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots are taken out.</source>
        <translation>
            <numerusform>ایک جگہ نکالی جائے گی۔</numerusform>
            <numerusform>%n جگہیں نکالی جائیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots come in addition.</source>
        <translation>
            <numerusform>ایک جگہ بڑھے گی۔</numerusform>
            <numerusform>%n جگہیں بڑھیں گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>ایک ملاقات</numerusform>
            <numerusform>%n ملاقاتیں</numerusform>
        </translation>
    </message>
    <message>
        <source>A buffer has {most} minutes at most.</source>
        <translation>وقفہ زیادہ سے زیادہ {most} منٹ کا ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>A slot has {least} minutes at least.</source>
        <translation>جگہ کم از کم {least} منٹ کی ہوتی ہے۔</translation>
    </message>
    <message>
        <source>A slot is longer than the whole session.</source>
        <translation>ایک جگہ پوری نشست سے لمبی ہے۔</translation>
    </message>
    <message>
        <source>A year at most.</source>
        <translation>زیادہ سے زیادہ ایک سال۔</translation>
    </message>
    <message>
        <source>All slots stay as they are.</source>
        <translation>تمام جگہیں جوں کی توں رہیں گی۔</translation>
    </message>
    <message>
        <source>No session is on these days.</source>
        <translation>ان دنوں میں کوئی نشست نہیں۔</translation>
    </message>
    <message>
        <source>No such weekday lies between these days.</source>
        <translation>ان دنوں کے درمیان ہفتے کا ایسا کوئی دن نہیں۔</translation>
    </message>
    <message>
        <source>Not on {day}: {why}.</source>
        <translation>{day} کو نہیں: {why}۔</translation>
    </message>
    <message>
        <source>Plan two years at most.</source>
        <translation>زیادہ سے زیادہ دو سال کے لیے مقرر کریں۔</translation>
    </message>
    <message>
        <source>The clocks change during it: it really lasts longer or shorter than they show.</source>
        <translation>اس دوران گھڑی بدلتی ہے: اصل دورانیہ گھڑی کے حساب سے زیادہ یا کم ہو گا۔</translation>
    </message>
    <message>
        <source>The clocks show its end twice that day: it ends at the first of the two.</source>
        <translation>اس دن گھڑی میں یہ آخری وقت دو بار آتا ہے: نشست پہلی بار پر ختم ہو گی۔</translation>
    </message>
    <message>
        <source>The clocks show its start twice that day: it begins at the first of the two.</source>
        <translation>اس دن گھڑی میں یہ شروع کا وقت دو بار آتا ہے: نشست پہلی بار پر شروع ہو گی۔</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>اختتام آغاز کے بعد ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>آخری دن پہلے دن سے پہلے ہے۔</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>وجہ بہت لمبی ہے۔</translation>
    </message>
    <message>
        <source>The room has {letters} letters at most.</source>
        <translation>کمرے کے نام میں زیادہ سے زیادہ {letters} حروف ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>یہ دن گزر چکے ہیں۔</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>یہ دن گزر چکا ہے۔</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>سرکاری تعطیل</translation>
    </message>
    <message>
        <source>the clinic is closed</source>
        <translation>کلینک بند ہے</translation>
    </message>
    <message>
        <source>the clocks go forward, and no slot fits into what is left</source>
        <translation>گھڑی آگے ہو جاتی ہے، اور بچے ہوئے وقت میں کوئی جگہ نہیں بنتی</translation>
    </message>
    <message>
        <source>the clocks skip {time} that day: there is no such time. Choose another.</source>
        <translation>اس دن گھڑی میں {time} آتا ہی نہیں: ایسا کوئی وقت نہیں۔ دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>the doctor has a session from {hours} then</source>
        <translation>اس وقت ڈاکٹر کی {hours} کی نشست ہے</translation>
    </message>
    <message>
        <source>the doctor is away</source>
        <translation>ڈاکٹر رخصت پر ہے</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} تا {end}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%n days left out</source>
        <translation>
            <numerusform>ایک دن چھوڑا گیا</numerusform>
            <numerusform>%n دن چھوڑے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions planned</source>
        <translation>
            <numerusform>ایک نشست مقرر ہوئی</numerusform>
            <numerusform>%n نشستیں مقرر ہوئیں</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;ڈاکٹر</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>ایک &amp;بار</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;آخری دن</translation>
    </message>
    <message>
        <source>Choose a weekday at least.</source>
        <translation>ہفتے کا کم از کم ایک دن چنیں۔</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;دن</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>ہر &amp;ہفتے</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>پہلا دن</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخری دن</translation>
    </message>
    <message>
        <source>On</source>
        <translation>کن دنوں</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>مقرر کریں</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n sessions</source>
        <translation>
            <numerusform>ایک نشست مقرر کریں</numerusform>
            <numerusform>%n نشستیں مقرر کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>نشستیں مقرر کریں</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>ہفتے کے دن</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>نتیجہ کیا ہو گا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>چھوڑا گیا: {why}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>نشست</translation>
    </message>
</context>
<context>
    <name>PlanningDesk</name>
    <message>
        <source>A visit is in this slot: only a free one can be blocked.</source>
        <translation>اس جگہ پر ملاقات ہے: صرف خالی جگہ روکی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Select a free slot first.</source>
        <translation>پہلے کوئی خالی جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Select a slot of the session first.</source>
        <translation>پہلے نشست کی کوئی جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation>نشست ہٹائی گئی</translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation>جگہ روکی گئی</translation>
    </message>
    <message>
        <source>Slot freed</source>
        <translation>جگہ خالی کی گئی</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n of {all} need a look.</source>
        <translation>
            <numerusform>{all} میں سے ایک دیکھنے لائق ہے۔</numerusform>
            <numerusform>{all} میں سے %n دیکھنے لائق ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Add phone or e-mail…</source>
        <translation>فون یا ای میل شامل کریں…</translation>
    </message>
    <message>
        <source>Alarms are open: they stand above the table.</source>
        <translation>انتباہات باقی ہیں: وہ جدول کے اوپر ہیں۔</translation>
    </message>
    <message numerus="yes">
        <source>All %n are ready.</source>
        <translation>
            <numerusform>وہ ایک تیار ہے۔</numerusform>
            <numerusform>سب %n تیار ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>دوبارہ جانچیں</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>جانچیں</translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation>سروس چنیں…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Gets its room in time</source>
        <translation>کمرہ وقت پر مل جائے گا</translation>
    </message>
    <message>
        <source>Imported room, never checked</source>
        <translation>درآمد شدہ کمرہ، کبھی جانچا نہیں گیا</translation>
    </message>
    <message numerus="yes">
        <source>Make %n new rooms</source>
        <translation>
            <numerusform>نیا کمرہ بنائیں</numerusform>
            <numerusform>%n نئے کمرے بنائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation>نیا کمرہ بنائیں</translation>
    </message>
    <message>
        <source>Make a room</source>
        <translation>کمرہ بنائیں</translation>
    </message>
    <message>
        <source>No alarm is open.</source>
        <translation>کوئی انتباہ باقی نہیں۔</translation>
    </message>
    <message>
        <source>No video visits are still to come today.</source>
        <translation>آج کوئی ویڈیو ملاقات باقی نہیں۔</translation>
    </message>
    <message>
        <source>Only the others</source>
        <translation>صرف باقی</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Room could not be checked</source>
        <translation>کمرہ جانچا نہ جا سکا</translation>
    </message>
    <message>
        <source>Room is there</source>
        <translation>کمرہ موجود ہے</translation>
    </message>
    <message>
        <source>Room of another video service</source>
        <translation>دوسری ویڈیو سروس کا کمرہ</translation>
    </message>
    <message>
        <source>Room was blocked: not this visit&apos;s own</source>
        <translation>کمرہ روکا گیا: اس ملاقات کا اپنا نہیں</translation>
    </message>
    <message>
        <source>Room was closed by the video service</source>
        <translation>کمرہ ویڈیو سروس نے بند کر دیا</translation>
    </message>
    <message>
        <source>Set it by the internet before it is too far off to make links.</source>
        <translation>اسے انٹرنیٹ سے درست کریں، اس سے پہلے کہ فرق بڑھے اور لنک نہ بن سکیں۔</translation>
    </message>
    <message>
        <source>Set it by the internet: until then no link can be made.</source>
        <translation>اسے انٹرنیٹ سے درست کریں: تب تک کوئی لنک نہیں بن سکتا۔</translation>
    </message>
    <message>
        <source>Stopped: not every room was checked.</source>
        <translation>روک دیا گیا: ہر کمرہ نہیں جانچا گیا۔</translation>
    </message>
    <message>
        <source>The video service answers and knows our key.</source>
        <translation>ویڈیو سروس جواب دیتی ہے اور ہماری کلید پہچانتی ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>The video service has closed the rooms of %n visits.</source>
        <translation>
            <numerusform>ویڈیو سروس نے ایک ملاقات کا کمرہ بند کر دیا ہے۔</numerusform>
            <numerusform>ویڈیو سروس نے %n ملاقاتوں کے کمرے بند کر دیے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock could not be compared.</source>
        <translation>اس کمپیوٹر کی گھڑی ملائی نہ جا سکی۔</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>اس کمپیوٹر کی گھڑی درست ہے۔</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min ahead</source>
        <translation>اس کمپیوٹر کی گھڑی {m} منٹ آگے ہے</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min behind</source>
        <translation>اس کمپیوٹر کی گھڑی {m} منٹ پیچھے ہے</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Today&apos;s video visits: {what}</source>
        <translation>آج کی ویڈیو ملاقاتیں: {what}</translation>
    </message>
    <message>
        <source>{room}; no phone, no e-mail</source>
        <translation>{room}؛ نہ فون، نہ ای میل</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>&amp;Check again (F7)</source>
        <translation>دوبارہ &amp;جانچیں (F7)</translation>
    </message>
    <message>
        <source>&amp;Mend all</source>
        <translation>سب &amp;ٹھیک کریں</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;روکیں</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جانچ جاری</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>درستی جاری</translation>
    </message>
    <message>
        <source>Today&apos;s video visits</source>
        <translation>آج کی ویڈیو ملاقاتیں</translation>
    </message>
    <message>
        <source>{doing}: {done} of {of}…</source>
        <translation>{doing}: {of} میں سے {done}…</translation>
    </message>
</context>
<context>
    <name>PreflightWatch</name>
    <message>
        <source>Show (F7)</source>
        <translation>دکھائیں (F7)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;چھاپیں</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>تمام ڈاکٹر</translation>
    </message>
    <message>
        <source>Choose p&amp;rinter…</source>
        <translation>&amp;پرنٹر چنیں…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>دن کا پرچہ</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation>ہنگامی پرچہ</translation>
    </message>
    <message>
        <source>Handed to the printer: {what}.</source>
        <translation>پرنٹر کو دیا گیا: {what}۔</translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation>دیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>حوالگی نوٹ</translation>
    </message>
    <message>
        <source>Here is the beginning of it; paper and files have all.</source>
        <translation>یہاں صرف شروع کا حصہ ہے؛ کاغذ اور فائلوں میں سب ہے۔</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation>مریضوں کے &amp;نام</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>دن چھاپیں</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>&amp;جدول محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>PDF &amp;محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>کاغذ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>جدول محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} کے نام سے محفوظ ہوا۔</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The chosen doctor</source>
        <translation>چنا ہوا ڈاکٹر</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Without them a visit is told by its time and a code</source>
        <translation>ناموں کے بغیر ملاقات وقت اور کوڈ سے پہچانی جاتی ہے</translation>
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
        <translation>ایک لاگ اور بھیجی گئی چیزوں کی فہرست۔ دونوں میں آئی ڈی اور خانوں کے نام ہیں؛ نہ لوگوں کے نام، نہ فون نمبر، نہ لنک۔</translation>
    </message>
    <message>
        <source>Backups of it, databases that were set aside, and what you save, print or export.</source>
        <translation>اس کے بیک اپ، الگ رکھے گئے ڈیٹا بیس، اور جو آپ محفوظ کریں، چھاپیں یا برآمد کریں۔</translation>
    </message>
    <message>
        <source>F9 hides patients&apos; names on the screen. A copied link leaves the clipboard after a minute, or when the program closes.</source>
        <translation>F9 سکرین پر مریضوں کے نام چھپاتا ہے۔ نقل کیا گیا لنک ایک منٹ بعد، یا پروگرام بند ہونے پر، کلپ بورڈ سے ہٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>In practice mode nothing leaves this computer.</source>
        <translation>مشق موڈ میں اس کمپیوٹر سے کچھ باہر نہیں جاتا۔</translation>
    </message>
    <message>
        <source>Nothing else is sent: no statistics, no crash reports, no question for updates.</source>
        <translation>اور کچھ نہیں بھیجا جاتا: نہ اعداد و شمار، نہ خرابی کی رپورٹیں، نہ اپ ڈیٹ کی پوچھ گچھ۔</translation>
    </message>
    <message>
        <source>Opening a room hands its link to the browser; what the browser sends from then on is between it and the video service.</source>
        <translation>کمرہ کھولنے پر اس کا لنک براؤزر کو ملتا ہے؛ اس کے بعد براؤزر جو بھیجے وہ اس کے اور ویڈیو سروس کے درمیان ہے۔</translation>
    </message>
    <message>
        <source>Patients &gt; Export what is held writes all that is known of a patient; Patients &gt; Erase takes what is personal out of the record. Older backups still hold it until they are deleted.</source>
        <translation>مریض &gt; محفوظ معلومات برآمد کریں مریض کی تمام معلومات لکھتا ہے؛ مریض &gt; مٹائیں ریکارڈ سے ذاتی معلومات نکالتا ہے۔ پرانے بیک اپ میں وہ حذف ہونے تک رہتی ہیں۔</translation>
    </message>
    <message>
        <source>Reports &gt; Audit trail shows who did what, and finds out whether anybody changed it.</source>
        <translation>رپورٹیں &gt; آڈٹ ریکارڈ دکھاتا ہے کہ کس نے کیا کیا، اور پتا لگاتا ہے کہ کسی نے اسے بدلا تو نہیں۔</translation>
    </message>
    <message>
        <source>The database: patients, visits, sessions, rooms, and the audit trail of who did what and when. If your clinic uses a database server, all of this lies there instead.</source>
        <translation>ڈیٹا بیس: مریض، ملاقاتیں، نشستیں، کمرے، اور آڈٹ ریکارڈ کہ کس نے کب کیا کیا۔ اگر آپ کا کلینک ڈیٹا بیس سرور استعمال کرتا ہے تو یہ سب وہاں ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The files can be read by the user who runs this program, and by whoever manages the computer. The program does not encrypt them: switch on the encryption of the disk.</source>
        <translation>فائلیں وہ صارف پڑھ سکتا ہے جو یہ پروگرام چلاتا ہے، اور کمپیوٹر کا منتظم۔ پروگرام انہیں خفیہ نہیں بناتا: ڈسک کی خفیہ کاری چالو کریں۔</translation>
    </message>
    <message>
        <source>The video service&apos;s key and secret are kept in the system&apos;s keyring, in no file.</source>
        <translation>ویڈیو سروس کی کلید اور خفیہ کوڈ سسٹم کے کلید دان میں رہتے ہیں، کسی فائل میں نہیں۔</translation>
    </message>
    <message>
        <source>What is sent, and to whom</source>
        <translation>کیا بھیجا جاتا ہے، اور کس کو</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>اس کمپیوٹر پر کیا محفوظ ہوتا ہے</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>آپ کیا کر سکتے ہیں</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>اسے کون پڑھ سکتا ہے</translation>
    </message>
    <message>
        <source>With VideoSDK, its service is told to make, check and close rooms. It gets codes and ids in place of names, unless the clinic has turned on that names are shared. Video &gt; What was sent lists every request.</source>
        <translation>VideoSDK کے ساتھ اس کی سروس کو کمرے بنانے، جانچنے اور بند کرنے کو کہا جاتا ہے۔ اسے ناموں کی جگہ کوڈ اور آئی ڈی ملتے ہیں، سوائے اس کے کہ کلینک نے نام دینا چالو کیا ہو۔ ویڈیو &gt; کیا بھیجا گیا میں ہر درخواست درج ہے۔</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;رپورٹ محفوظ کریں…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} کے نام سے محفوظ ہوا۔</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>This is all that the report holds: what the program did, by numbers and ids. Nothing is sent. Read it, take out what nobody should see, save it, and give the file to whoever helps you.</source>
        <translation>رپورٹ میں بس یہی ہے: پروگرام نے کیا کیا، نمبروں اور آئی ڈی کے ساتھ۔ کچھ بھیجا نہیں جاتا۔ اسے پڑھیں، جو کسی کو نہیں دیکھنا چاہیے وہ نکالیں، محفوظ کریں، اور فائل اپنے مددگار کو دیں۔</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;سب چنیں</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;بڑھائیں</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;گھٹائیں</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف کریں</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;یہاں دیکھیں:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;نیا فولڈر</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;کھولیں</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>نام &amp;بدلیں</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;محفوظ کریں</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ایک نیا فولڈر بنائیں</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفصیلی منظر</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>فولڈر:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;فائل کا نام:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>فائل کی &amp;قسم:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>پیچھے جائیں</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>آگے جائیں</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>اوپر والے فولڈر پر جائیں</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>فہرست منظر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>اوپر والا فولڈر</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>اس نام سے محفوظ کریں</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;چھپی فائلیں دکھائیں</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>پہلو کا پینل</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>کمپیوٹر</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تبدیلی کی تاریخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>قسم</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسپاں کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واپس لیں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;کاٹیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب چنیں</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;نہیں</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;ہاں</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>لاگو کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>محفوظ نہ کریں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ٹھیک ہے</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ری سیٹ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>اصل ترتیبات بحال کریں</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;اختیارات &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;چھاپیں</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>تمام صفحات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>فائل میں چھاپیں (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF فائل لکھیں</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;نام:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>مقام:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>آؤٹ پٹ &amp;فائل:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;خصوصیات</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش منظر</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>پرنٹر</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>قسم:</translation>
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
        <translation>Down</translation>
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
        <translation>Left</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
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
        <translation>Right</translation>
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
        <translation>Up</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;چسپاں کریں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واپس لیں</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;کاٹیں</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف کریں</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>سب چنیں</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>T&amp;his one only</source>
        <translation>صرف &amp;یہ</translation>
    </message>
    <message numerus="yes">
        <source>This and &amp;all %n later ones</source>
        <translation>
            <numerusform>یہ اور بعد کی &amp;ایک</numerusform>
            <numerusform>یہ اور بعد کی &amp;سب %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RearrangingPart</name>
    <message numerus="yes">
        <source>%n visits cannot stay: choose where each goes.</source>
        <translation>
            <numerusform>ایک ملاقات یہاں نہیں رہ سکتی: چنیں کہ وہ کہاں جائے۔</numerusform>
            <numerusform>%n ملاقاتیں یہاں نہیں رہ سکتیں: چنیں کہ ہر ایک کہاں جائے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatPart</name>
    <message>
        <source> times</source>
        <translation> بار</translation>
    </message>
    <message>
        <source>&amp;Leave those out</source>
        <translation>انہیں &amp;چھوڑ دیں</translation>
    </message>
    <message>
        <source>&amp;Take the nearest free time</source>
        <translation>&amp;قریب ترین خالی وقت لیں</translation>
    </message>
    <message>
        <source>Every week, </source>
        <translation>ہر ہفتے، </translation>
    </message>
    <message>
        <source>Once</source>
        <translation>ایک بار</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>دہرائیں</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور ایک</numerusform>
            <numerusform>اور %n مزید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n of {checks} checks failed.</source>
        <translation>
            <numerusform>{checks} میں سے ایک جانچ ناکام رہی۔</numerusform>
            <numerusform>{checks} میں سے %n جانچیں ناکام رہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the video service now</source>
        <translation>ابھی ویڈیو &amp;سروس سے پوچھیں</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;چھاپیں…</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks passed.</source>
        <translation>
            <numerusform>وہ ایک جانچ کامیاب رہی۔</numerusform>
            <numerusform>سب %n جانچیں کامیاب رہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask of each closed room of these days whether it is shut</source>
        <translation>ان دنوں کے ہر بند کمرے کے بارے میں پوچھیں کہ وہ واقعی بند ہے</translation>
    </message>
    <message>
        <source>Asking the video service: {done} of {of} rooms…</source>
        <translation>ویڈیو سروس سے پوچھا جا رہا ہے: {of} میں سے {done} کمرے…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>پرنٹر کو دیا گیا۔</translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation>دیا جا رہا ہے…</translation>
    </message>
    <message numerus="yes">
        <source>Here is the beginning, with %n visits; paper and files have all.</source>
        <translation>
            <numerusform>یہاں شروع کا حصہ ہے، ایک ملاقات کے ساتھ؛ کاغذ اور فائلوں میں سب ہے۔</numerusform>
            <numerusform>یہاں شروع کا حصہ ہے، %n ملاقاتوں کے ساتھ؛ کاغذ اور فائلوں میں سب ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation>علیحدگی رپورٹ</translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation>علیحدگی رپورٹ، {days}</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>رپورٹ بن رہی ہے…</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation>مریضوں کے &amp;نام</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;روکیں</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>&amp;HTML محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>PDF &amp;محفوظ کریں…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} کے نام سے محفوظ ہوا۔</translation>
    </message>
    <message>
        <source>Stopped: there is no report.</source>
        <translation>روک دیا گیا: کوئی رپورٹ نہیں بنی۔</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Without them a visit is told by time, doctor and code</source>
        <translation>ناموں کے بغیر ملاقات وقت، ڈاکٹر اور کوڈ سے پہچانی جاتی ہے</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>Back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>No good backup was found. Nothing was deleted: call support, and keep the file.</source>
        <translation>کوئی درست بیک اپ نہیں ملا۔ کچھ حذف نہیں کیا گیا: مدد کے لیے فون کریں، اور فائل سنبھال کر رکھیں۔</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>دوسرے طریقے…</translation>
    </message>
    <message>
        <source>Put that backup back</source>
        <translation>وہ بیک اپ بحال کریں</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>خالی شروع کریں</translation>
    </message>
    <message>
        <source>Start empty…</source>
        <translation>خالی شروع کریں…</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>ڈیٹا بیس خراب ہے</translation>
    </message>
    <message>
        <source>The day would be empty: no sessions, no patients, no visits. The damaged file is set aside, and nothing is deleted.</source>
        <translation>دن خالی ہو گا: نہ نشستیں، نہ مریض، نہ ملاقاتیں۔ خراب فائل الگ رکھی جاتی ہے، اور کچھ حذف نہیں کیا جاتا۔</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; what was entered later is not in it. The damaged file is set aside, and nothing is deleted.</source>
        <translation>تازہ ترین درست بیک اپ {when} کا ہے؛ جو اس کے بعد درج ہوا وہ اس میں نہیں۔ خراب فائل الگ رکھی جاتی ہے، اور کچھ حذف نہیں کیا جاتا۔</translation>
    </message>
</context>
<context>
    <name>ReshapeDialog</name>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;ڈاکٹر</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>نشست بدلیں</translation>
    </message>
    <message>
        <source>Change this session</source>
        <translation>یہ نشست بدلیں</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>نشست بدلی گئی</translation>
    </message>
    <message>
        <source>This and all later sessions changed</source>
        <translation>یہ اور بعد کی تمام نشستیں بدلی گئیں</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n changes of older visits</source>
        <translation>
            <numerusform>پرانی ملاقاتوں کی ایک تبدیلی</numerusform>
            <numerusform>پرانی ملاقاتوں کی %n تبدیلیاں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>آڈٹ ریکارڈ کا ایک اندراج</numerusform>
            <numerusform>آڈٹ ریکارڈ کے %n اندراجات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>ایک مریض</numerusform>
            <numerusform>%n مریض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>ایک کمرہ</numerusform>
            <numerusform>%n کمرے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>ایک ملاقات</numerusform>
            <numerusform>%n ملاقاتیں</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;بحال کریں</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>دوسری &amp;فائل…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>بیک اپ</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>بیک اپ (*.db)</translation>
    </message>
    <message>
        <source>Clinic Desk closes and opens again with the backup. The present database is kept beside it, every visit gets a new room, and links sent before stop working.</source>
        <translation>Clinic Desk بند ہو کر بیک اپ کے ساتھ پھر کھلے گا۔ موجودہ ڈیٹا بیس ساتھ رکھا جائے گا، ہر ملاقات کو نیا کمرہ ملے گا، اور پہلے بھیجے گئے لنک نہیں چلیں گے۔</translation>
    </message>
    <message>
        <source>Comparing it with the database…</source>
        <translation>ڈیٹا بیس سے ملایا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>بیک اپ تلاش کیے جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>بیک اپ سے بحال کریں</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>فائل سے بحال کریں</translation>
    </message>
    <message>
        <source>There is no backup yet. File &gt; Back up now makes one.</source>
        <translation>ابھی کوئی بیک اپ نہیں۔ فائل &gt; ابھی بیک اپ لیں سے بنتا ہے۔</translation>
    </message>
    <message>
        <source>Visits that would be lost</source>
        <translation>ملاقاتیں جو کھو جائیں گی</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>کون سا بیک اپ؟</translation>
    </message>
    <message>
        <source>{file} lacks, and the desk would lose: {parts}.</source>
        <translation>{file} میں یہ نہیں ہیں، اور ڈیسک سے کھو جائیں گے: {parts}۔</translation>
    </message>
    <message>
        <source>{file}: nothing is newer than this backup.</source>
        <translation>{file}: اس بیک اپ کے بعد کچھ نیا نہیں۔</translation>
    </message>
    <message>
        <source>{file}: the present database cannot be read, so nobody knows what is newer in it.</source>
        <translation>{file}: موجودہ ڈیٹا بیس پڑھا نہیں جا سکتا، اس لیے معلوم نہیں کہ اس میں نیا کیا ہے۔</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>ایک ملا</numerusform>
            <numerusform>%n ملے</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>“{words}” سے کوئی نہیں ملا۔</translation>
    </message>
    <message>
        <source>That was too long to be looked for: nothing was changed.</source>
        <translation>یہ تلاش کے لیے بہت لمبا تھا: کچھ نہیں بدلا گیا۔</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation>ترجمان، رشتہ دار یا کسی اور کا لنک نقل کریں</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>لنک نقل کریں</translation>
    </message>
    <message>
        <source>Copy the patient&apos;s link to this visit&apos;s room</source>
        <translation>اس ملاقات کے کمرے کا مریض والا لنک نقل کریں</translation>
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
        <translation>مہمان</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>کمرہ کھولیں</translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation>کمرہ کھل رہا ہے…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
</context>
<context>
    <name>RowDrag</name>
    <message>
        <source>Move to {time}</source>
        <translation>{time} پر لے جائیں</translation>
    </message>
    <message>
        <source>Swap the two…</source>
        <translation>دونوں کو آپس میں بدلیں…</translation>
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
        <translation>تلاش</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>مریض تلاش کریں</translation>
    </message>
    <message>
        <source>Find a patient or appointment</source>
        <translation>مریض یا ملاقات تلاش کریں</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation>API کلید اور خفیہ کوڈ دونوں درج کریں۔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>The key and the secret are kept in this computer&apos;s keyring. Another service means new rooms: links copied before stop working.</source>
        <translation>کلید اور خفیہ کوڈ اس کمپیوٹر کے کلید دان میں رہتے ہیں۔ دوسری سروس کا مطلب نئے کمرے: پہلے نقل کیے گئے لنک نہیں چلیں گے۔</translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you save here is used from the next start without them.</source>
        <translation>یہ پروگرام اس بار VIDEOSDK_ متغیرات سے چل رہا ہے۔ جو آپ یہاں محفوظ کریں وہ ان کے بغیر اگلی بار کھولنے پر لاگو ہو گا۔</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>ویڈیو سروس</translation>
    </message>
    <message>
        <source>Which service opens the rooms?</source>
        <translation>کون سی سروس کمرے کھولتی ہے؟</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;پتا</translation>
    </message>
    <message>
        <source>&amp;Practice mode: built in, not for patients</source>
        <translation>&amp;مشق موڈ: پروگرام کے اندر، مریضوں کے لیے نہیں</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;خفیہ کوڈ</translation>
    </message>
    <message>
        <source>&amp;VideoSDK: real video visits</source>
        <translation>&amp;VideoSDK: اصلی ویڈیو ملاقاتیں</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API &amp;کلید</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API کلید</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>پتا</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>خفیہ کوڈ</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Begin with practice mode to try everything on this computer. For real visits enter the key and the secret of your VideoSDK account: they go into this computer&apos;s keyring and nowhere else.</source>
        <translation>اس کمپیوٹر پر سب کچھ آزمانے کے لیے مشق موڈ سے شروع کریں۔ اصلی ملاقاتوں کے لیے اپنے VideoSDK اکاؤنٹ کی کلید اور خفیہ کوڈ درج کریں: وہ صرف اس کمپیوٹر کے کلید دان میں جاتے ہیں، اور کہیں نہیں۔</translation>
    </message>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation>API کلید اور خفیہ کوڈ دونوں درج کریں۔</translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you choose here is used from the next start without them.</source>
        <translation>یہ پروگرام اس بار VIDEOSDK_ متغیرات سے چل رہا ہے۔ جو آپ یہاں چنیں وہ ان کے بغیر اگلی بار کھولنے پر لاگو ہو گا۔</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>ویڈیو سروس</translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation>ویڈیو ملاقاتیں</translation>
    </message>
</context>
<context>
    <name>ServiceWatch</name>
    <message>
        <source>Choose the service…</source>
        <translation>سروس چنیں…</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Nothing was changed. Help &gt; Set up again… asks the same at any time.</source>
        <translation>کچھ نہیں بدلا گیا۔ مدد &gt; دوبارہ سیٹ اپ کریں… کبھی بھی یہی پوچھتا ہے۔</translation>
    </message>
    <message>
        <source>This desk is set up.</source>
        <translation>یہ ڈیسک سیٹ اپ ہو گیا۔</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>ابھی بیک اپ لیں</translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation>سروس چنیں…</translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation>Clinic Desk {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; it comes without a warranty.</source>
        <translation>MIT لائسنس کے تحت آزاد سافٹ ویئر؛ یہ بغیر ضمانت کے ہے۔</translation>
    </message>
    <message>
        <source>Keys and passwords lie in this computer&apos;s keyring, never in a file.</source>
        <translation>کلیدیں اور پاس ورڈ اس کمپیوٹر کے کلید دان میں ہیں، کبھی فائل میں نہیں۔</translation>
    </message>
    <message>
        <source>Logs hold ids, no names, and go nowhere by themselves.</source>
        <translation>لاگ میں آئی ڈی ہوتی ہیں، نام نہیں، اور وہ خود کہیں نہیں جاتے۔</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحات</translation>
    </message>
    <message>
        <source>Patients, visits and the audit trail are in the clinic&apos;s database alone.</source>
        <translation>مریض، ملاقاتیں اور آڈٹ ریکارڈ صرف کلینک کے ڈیٹا بیس میں ہیں۔</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>بیک اپ سے بحال کریں…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Save or cancel first what was changed here.</source>
        <translation>پہلے یہاں کی تبدیلیاں محفوظ یا منسوخ کریں۔</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation>کلینک کا دن، اور ہر ملاقات کے لیے اس کا اپنا ویڈیو کمرہ۔</translation>
    </message>
    <message>
        <source>The video service gets requests for rooms, with codes in place of names unless you chose otherwise. Video &gt; What was sent shows every one.</source>
        <translation>ویڈیو سروس کو کمروں کی درخواستیں ملتی ہیں، ناموں کی جگہ کوڈ کے ساتھ، جب تک آپ کچھ اور نہ چنیں۔ ویڈیو &gt; کیا بھیجا گیا ہر ایک دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>These settings are in {file}.</source>
        <translation>یہ ترتیبات {file} میں ہیں۔</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>1 to 3650.</source>
        <translation>1 سے 3650۔</translation>
    </message>
    <message>
        <source>100 % is what the system asks for. Rows and icons grow with it.</source>
        <translation>100 % سسٹم کا اپنا سائز ہے۔ قطاریں اور نشان اس کے ساتھ بڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>A doctor&apos;s own desk shows the next patient large.</source>
        <translation>ڈاکٹر کا اپنا ڈیسک اگلے مریض کو بڑا دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>About</source>
        <translation>تعارف</translation>
    </message>
    <message>
        <source>Announce a patient who waits by a sound, too</source>
        <translation>منتظر مریض کی اطلاع آواز سے بھی دیں</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ظاہری شکل</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>سسٹم جیسی</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>بیک اپ کا فولڈر</translation>
    </message>
    <message>
        <source>Best on another disk, in a folder that only the clinic can read.</source>
        <translation>بہتر ہے دوسری ڈسک پر، ایسے فولڈر میں جو صرف کلینک پڑھ سکے۔</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>براؤزر</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>Clinic and doctors</source>
        <translation>کلینک اور ڈاکٹر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>ملک</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>اگلی بار کھولنے پر لاگو ہو گا۔</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہری</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>ڈیٹا اور بیک اپ</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>ڈیٹا بیس سرور</translation>
    </message>
    <message>
        <source>Empty: the file {file}. Counts from the next start.</source>
        <translation>خالی: فائل {file}۔ اگلی بار کھولنے پر لاگو ہو گا۔</translation>
    </message>
    <message>
        <source>F9 hides and shows them at any time.</source>
        <translation>F9 انہیں کبھی بھی چھپاتا اور دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>For a new database; the one that is open keeps {zone}.</source>
        <translation>نئے ڈیٹا بیس کے لیے؛ جو کھلا ہے اس کا {zone} رہے گا۔</translation>
    </message>
    <message>
        <source>For how many minutes after a visit was finished or missed, 0 to 1440.</source>
        <translation>ملاقات مکمل ہونے یا مریض کے نہ آنے کے بعد کتنے منٹ، 0 سے 1440۔</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Goes to this computer&apos;s keyring, never to a file; empty: the one that is there. Where there is no keyring, set PGPASSWORD for a run.</source>
        <translation>اس کمپیوٹر کے کلید دان میں جاتا ہے، کبھی فائل میں نہیں؛ خالی: جو وہاں ہے وہی۔ جہاں کلید دان نہ ہو وہاں ایک بار کے لیے PGPASSWORD مقرر کریں۔</translation>
    </message>
    <message>
        <source>Hide patients&apos; names when the window loses the focus</source>
        <translation>ونڈو سامنے نہ رہے تو مریضوں کے نام چھپائیں</translation>
    </message>
    <message>
        <source>It stands on printed papers.</source>
        <translation>یہ چھپے ہوئے کاغذوں پر آتا ہے۔</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>اس کا پاس ورڈ</translation>
    </message>
    <message>
        <source>Kept for days</source>
        <translation>کتنے دن رکھیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Late after minutes</source>
        <translation>کتنے منٹ بعد دیر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Long wait after minutes</source>
        <translation>کتنے منٹ بعد لمبا انتظار</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>شکل</translation>
    </message>
    <message>
        <source>Made after hours</source>
        <translation>کتنے گھنٹے بعد بنے</translation>
    </message>
    <message>
        <source>Nobody can see who waits there. Without it the room itself is the waiting room, and the desk sees who is in it.</source>
        <translation>کوئی نہیں دیکھ سکتا کہ وہاں کون منتظر ہے۔ اس کے بغیر کمرہ خود انتظار گاہ ہے، اور ڈیسک دیکھتا ہے کہ اس میں کون ہے۔</translation>
    </message>
    <message>
        <source>Open visits in a private window</source>
        <translation>ملاقاتیں نجی ونڈو میں کھولیں</translation>
    </message>
    <message>
        <source>Patients wait until somebody inside admits them</source>
        <translation>مریض تب تک منتظر رہیں جب تک اندر سے کوئی انہیں اندر نہ آنے دے</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>رازداری</translation>
    </message>
    <message>
        <source>Rooms stay open</source>
        <translation>کمرے کھلے رہیں</translation>
    </message>
    <message>
        <source>Show names in the room and send them to the video service</source>
        <translation>کمرے میں نام دکھائیں اور ویڈیو سروس کو بھیجیں</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>متن کا سائز</translation>
    </message>
    <message>
        <source>So that no history keeps their links.</source>
        <translation>تاکہ براؤزر کی ہسٹری میں ان کے لنک نہ رہیں۔</translation>
    </message>
    <message>
        <source>The command that opens visits; the link comes last. Empty: the system&apos;s.</source>
        <translation>ملاقاتیں کھولنے والی کمانڈ؛ لنک آخر میں آتا ہے۔ خالی: سسٹم کی اپنی۔</translation>
    </message>
    <message>
        <source>The reception</source>
        <translation>استقبالیہ</translation>
    </message>
    <message>
        <source>This desk serves</source>
        <translation>یہ ڈیسک برائے</translation>
    </message>
    <message>
        <source>This run has it from its environment. What you save here counts from the next start without that.</source>
        <translation>اس بار یہ ماحولیاتی متغیرات سے لیا گیا ہے۔ جو آپ یہاں محفوظ کریں وہ ان کے بغیر اگلی بار کھولنے پر لاگو ہو گا۔</translation>
    </message>
    <message>
        <source>Three steps: the link again, a call, a no-show are offered.</source>
        <translation>تین مرحلے: دوبارہ لنک، فون، اور “نہیں آیا” پیش کیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Two letters: whose public holidays count, and how phone numbers are meant.</source>
        <translation>دو حروف: کس ملک کی سرکاری تعطیلات ہوں، اور فون نمبر کیسے سمجھے جائیں۔</translation>
    </message>
    <message>
        <source>Two steps: long, and too long.</source>
        <translation>دو مرحلے: لمبا، اور بہت لمبا۔</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ویڈیو</translation>
    </message>
    <message>
        <source>When the last one is as old as that, up to 720; 0: by hand only.</source>
        <translation>جب پچھلا اتنا پرانا ہو جائے، 720 تک؛ 0: صرف ہاتھ سے۔</translation>
    </message>
    <message>
        <source>Without it both see codes such as P-0940.</source>
        <translation>اس کے بغیر دونوں کو P-0940 جیسے کوڈ نظر آتے ہیں۔</translation>
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
        <translation>ڈیٹا بیس سرور</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>ابھی دوبارہ چلائیں</translation>
    </message>
    <message>
        <source>Saved; some of it counts from the next start</source>
        <translation>محفوظ؛ کچھ باتیں اگلی بار کھولنے پر لاگو ہوں گی</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
</context>
<context>
    <name>SharedRooms</name>
    <message>
        <source>Allow it here</source>
        <translation>یہاں اجازت دیں</translation>
    </message>
    <message>
        <source>Every visit has a room of its own: Enter opens it.</source>
        <translation>ہر ملاقات کا اپنا کمرہ ہے: Enter اسے کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Every visit in it has a room of its own.</source>
        <translation>اس کی ہر ملاقات کا اپنا کمرہ ہے۔</translation>
    </message>
    <message>
        <source>Open the shared room</source>
        <translation>مشترکہ کمرہ کھولیں</translation>
    </message>
    <message>
        <source>This session has no shared room</source>
        <translation>اس نشست کا کوئی مشترکہ کمرہ نہیں</translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared by its patients, so it is off</source>
        <translation>اس نشست کا پرانا کمرہ مریضوں کا مشترکہ ہے، اس لیے بند ہے</translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared: its patients can meet there</source>
        <translation>اس نشست کا پرانا کمرہ مشترکہ ہے: مریض وہاں ایک دوسرے سے مل سکتے ہیں</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Use it only where no visit can have a room of its own.</source>
        <translation>صرف وہیں استعمال کریں جہاں کسی ملاقات کا اپنا کمرہ ممکن نہ ہو۔</translation>
    </message>
</context>
<context>
    <name>ShownDay</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation>کوئی ملاقات چنیں، وہ یہاں نظر آئے گی۔</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>فائل درآمد کریں…</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>اس دن کوئی نشست نہیں۔</translation>
    </message>
    <message>
        <source>Nothing of this day is shown: doctors are hidden, or a filter is on.</source>
        <translation>اس دن کا کچھ نہیں دکھایا جا رہا: ڈاکٹر چھپے ہیں، یا فہرست چھانٹی ہوئی ہے۔</translation>
    </message>
    <message>
        <source>Plan sessions…</source>
        <translation>نشستیں مقرر کریں…</translation>
    </message>
    <message>
        <source>Reading {day}…</source>
        <translation>{day} پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>سب دکھائیں</translation>
    </message>
    <message>
        <source>This day could not be read.</source>
        <translation>یہ دن پڑھا نہ جا سکا۔</translation>
    </message>
    <message>
        <source>This slot is blocked. B frees it.</source>
        <translation>یہ جگہ روکی گئی ہے۔ B اسے خالی کرتا ہے۔</translation>
    </message>
    <message>
        <source>This slot is free.</source>
        <translation>یہ جگہ خالی ہے۔</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
</context>
<context>
    <name>ShownWeek</name>
    <message>
        <source>Reading the week…</source>
        <translation>ہفتہ پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>There are no doctors yet.</source>
        <translation>ابھی کوئی ڈاکٹر نہیں۔</translation>
    </message>
    <message>
        <source>This week could not be read.</source>
        <translation>یہ ہفتہ پڑھا نہ جا سکا۔</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Doctors of the day, side by side</source>
        <translation>دن کے ڈاکٹر، ساتھ ساتھ</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Doctors</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>صرف یہ دکھائیں</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>&amp;No-shows</source>
        <translation>&amp;نہیں آئے</translation>
    </message>
    <message>
        <source>&amp;Utilisation</source>
        <translation>&amp;استعمال</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;ملاقاتیں</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>انت&amp;ظار</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>تمام ڈاکٹر</translation>
    </message>
    <message>
        <source>All doctors, all weeks</source>
        <translation>تمام ڈاکٹر، تمام ہفتے</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>بک شدہ</translation>
    </message>
    <message>
        <source>Booked time of the time offered</source>
        <translation>پیش کیے گئے وقت میں سے بک شدہ وقت</translation>
    </message>
    <message>
        <source>Doctor late</source>
        <translation>ڈاکٹر کی دیر</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>How late patients and doctors were</source>
        <translation>مریضوں اور ڈاکٹروں کو کتنی دیر ہوئی</translation>
    </message>
    <message>
        <source>Minutes a visit, on average</source>
        <translation>فی ملاقات اوسط منٹ</translation>
    </message>
    <message>
        <source>Minutes of booked slots by minutes of ordinary ones. Blocked and withdrawn slots are not offered; extra ones are booked without having been offered.</source>
        <translation>بک شدہ جگہوں کے منٹ، عام جگہوں کے منٹوں کے مقابلے میں۔ روکی اور ہٹائی گئی جگہیں پیش نہیں کی جاتیں؛ اضافی جگہیں پیش کیے بغیر بک ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>No-shows, out of all visits whose time has come, no-shows among them.</source>
        <translation>نہ آنے والے، ان تمام ملاقاتوں میں سے جن کا وقت آ چکا، انہیں شامل کر کے۔</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>پیش</translation>
    </message>
    <message>
        <source>Patient late</source>
        <translation>مریض کی دیر</translation>
    </message>
    <message>
        <source>Patient late: from the slot&apos;s beginning to the arrival. Doctor late: from then, or from the slot&apos;s beginning if that is later, until the doctor began.</source>
        <translation>مریض کی دیر: جگہ کے آغاز سے آمد تک۔ ڈاکٹر کی دیر: آمد سے، یا جگہ کے آغاز سے اگر وہ بعد میں ہو، ڈاکٹر کے شروع کرنے تک۔</translation>
    </message>
    <message>
        <source>Patients who did not come</source>
        <translation>مریض جو نہیں آئے</translation>
    </message>
    <message>
        <source>Percent of the minutes offered</source>
        <translation>پیش کیے گئے منٹوں کا فیصد</translation>
    </message>
    <message>
        <source>Percent of visits whose time has come</source>
        <translation>ان ملاقاتوں کا فیصد جن کا وقت آ چکا</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>استعمال</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ملاقاتیں</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>فی ہفتہ ملاقاتیں</translation>
    </message>
    <message>
        <source>Visits that took place or are still to come; cancelled ones do not count.</source>
        <translation>ملاقاتیں جو ہو چکیں یا ابھی ہونی ہیں؛ منسوخ ملاقاتیں شمار نہیں ہوتیں۔</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>ہفتہ</translation>
    </message>
    <message>
        <source>{doctor}: {title}</source>
        <translation>{doctor}: {title}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} گھنٹے</translation>
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
        <translation>&amp;جدول محفوظ کریں…</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>تمام ڈاکٹر</translation>
    </message>
    <message>
        <source>At most two years can be seen at once.</source>
        <translation>ایک ساتھ زیادہ سے زیادہ دو سال دیکھے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>از – تا</translation>
    </message>
    <message>
        <source>Nothing was counted here in these weeks. Choose others above.</source>
        <translation>ان ہفتوں میں یہاں کچھ شمار نہیں ہوا۔ اوپر دوسرے ہفتے چنیں۔</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>مدت</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;روکیں</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>جدول محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} کے نام سے محفوظ ہوا۔</translation>
    </message>
    <message>
        <source>Stopped: nothing was counted.</source>
        <translation>روک دیا گیا: کچھ شمار نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message numerus="yes">
        <source>The last %n weeks</source>
        <translation>
            <numerusform>پچھلا ایک ہفتہ</numerusform>
            <numerusform>پچھلے %n ہفتے</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of the charts</source>
        <translation>چارٹوں کے اعداد</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Visits and waiting</source>
        <translation>ملاقاتیں اور انتظار</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>لکھا جا رہا ہے…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n waiting, longest {time}</source>
        <translation>
            <numerusform>ایک منتظر، {time} سے</numerusform>
            <numerusform>%n منتظر، سب سے دیر {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {time} {name}</source>
        <translation>اگلا: {time} {name}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>کوئی منتظر نہیں</translation>
    </message>
    <message>
        <source>Not refreshed since {time}</source>
        <translation>{time} سے تازہ نہیں ہوا</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>دن پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Video: VideoSDK</source>
        <translation>ویڈیو: VideoSDK</translation>
    </message>
    <message>
        <source>Video: VideoSDK, for this run only</source>
        <translation>ویڈیو: VideoSDK، صرف اس بار</translation>
    </message>
    <message>
        <source>Video: practice mode</source>
        <translation>ویڈیو: مشق موڈ</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>یہ اطلاع بند کریں (Esc)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>اطلاع</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>Book the next free slot (Ctrl+N)</source>
        <translation>اگلی خالی جگہ بک کریں (Ctrl+N)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>پوشیدہ</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>نام پوشیدہ</translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation>اگلا دن (Alt+Right)</translation>
    </message>
    <message>
        <source>Only the initials of patients are shown. Click to show names (F9).</source>
        <translation>مریضوں کے صرف ابتدائی حروف دکھائے جا رہے ہیں۔ نام دکھانے کے لیے کلک کریں (F9)۔</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>مشق موڈ</translation>
    </message>
    <message>
        <source>Practice mode: not for patients</source>
        <translation>مشق موڈ: مریضوں کے لیے نہیں</translation>
    </message>
    <message>
        <source>Previous day (Alt+Left)</source>
        <translation>پچھلا دن (Alt+Left)</translation>
    </message>
    <message>
        <source>The built-in video service is in use. Click to choose another.</source>
        <translation>پروگرام کی اپنی ویڈیو سروس چل رہی ہے۔ دوسری چننے کے لیے کلک کریں۔</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Today (T in the table)</source>
        <translation>آج (جدول میں T)</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Anchor of the audit trail</source>
        <translation>آڈٹ ریکارڈ کا اینکر</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>ڈیسک</translation>
    </message>
    <message>
        <source>Desk and number</source>
        <translation>ڈیسک اور نمبر</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>اندراجات</translation>
    </message>
    <message>
        <source>Hash of the last</source>
        <translation>آخری کا ہیش</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer. Whoever changes an entry up to this one, or cuts the trail before it, can be found out with it for ever after.</source>
        <translation>یہ پرچہ کمپیوٹر سے دور رکھیں۔ جو کوئی اس اندراج تک کچھ بدلے، یا اس سے پہلے ریکارڈ کاٹے، وہ اس سے ہمیشہ پکڑا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Recorded (UTC)</source>
        <translation>درج ہوا (UTC)</translation>
    </message>
    <message>
        <source>The audit trail is broken. Entries checked: {entries}, flaws found: {flaws}.</source>
        <translation>آڈٹ ریکارڈ ٹوٹا ہوا ہے۔ جانچے گئے اندراجات: {entries}، ملی خرابیاں: {flaws}۔</translation>
    </message>
    <message>
        <source>The audit trail is whole. Entries checked: {entries}.</source>
        <translation>آڈٹ ریکارڈ مکمل اور درست ہے۔ جانچے گئے اندراجات: {entries}۔</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>یہ ڈیسک</translation>
    </message>
    <message>
        <source>To check: type what stands below into a file, then run clinic-desk audit verify --anchor FILE</source>
        <translation>جانچنے کے لیے: نیچے لکھا ہوا ایک فائل میں لکھیں، پھر چلائیں clinic-desk audit verify --anchor FILE</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>{desk}: a backup was put back on {at}; entries {first} to {last} went with it.</source>
        <translation>{desk}: {at} کو بیک اپ بحال کیا گیا؛ اندراجات {first} تا {last} اس کے ساتھ گئے۔</translation>
    </message>
    <message>
        <source>{desk}: entries are missing from number {n} on.</source>
        <translation>{desk}: نمبر {n} سے آگے اندراجات موجود نہیں۔</translation>
    </message>
    <message>
        <source>{desk}: entries under a key that is not here: {n}. Their order and the anchor were checked, not their words.</source>
        <translation>{desk}: اندراجات جن کی کلید یہاں نہیں: {n}۔ ان کی ترتیب اور اینکر جانچے گئے، الفاظ نہیں۔</translation>
    </message>
    <message>
        <source>{desk}: entries without a key: {n}. Only the anchor protects these.</source>
        <translation>{desk}: بغیر کلید کے اندراجات: {n}۔ صرف اینکر ان کی حفاظت کرتا ہے۔</translation>
    </message>
    <message>
        <source>{desk}: entry {n} is not the one that was anchored.</source>
        <translation>{desk}: اندراج {n} وہ نہیں جس کا اینکر بنا تھا۔</translation>
    </message>
    <message>
        <source>{desk}: entry {n} names a key that is not ours.</source>
        <translation>{desk}: اندراج {n} پر ایسی کلید ہے جو ہماری نہیں۔</translation>
    </message>
    <message>
        <source>{desk}: entry {n} was changed.</source>
        <translation>{desk}: اندراج {n} بدلا گیا۔</translation>
    </message>
    <message>
        <source>{desk}: entry {n} was put in by somebody.</source>
        <translation>{desk}: اندراج {n} کسی نے ڈالا ہے۔</translation>
    </message>
    <message>
        <source>{desk}: further flaws: {n}.</source>
        <translation>{desk}: مزید خرابیاں: {n}۔</translation>
    </message>
    <message>
        <source>{desk}: on {at} entry {last} was found to be another than before.</source>
        <translation>{desk}: {at} کو اندراج {last} پہلے سے مختلف پایا گیا۔</translation>
    </message>
    <message>
        <source>{desk}: the anchor agrees up to entry {n}.</source>
        <translation>{desk}: اینکر اندراج {n} تک درست ملتا ہے۔</translation>
    </message>
    <message>
        <source>{desk}: the end was cut off; the anchor knows {n} entries.</source>
        <translation>{desk}: آخری حصہ کاٹا گیا؛ اینکر کے مطابق اندراجات {n} ہیں۔</translation>
    </message>
    <message>
        <source>{desk}: the trail ends at entry {n}, but the database says otherwise.</source>
        <translation>{desk}: ریکارڈ اندراج {n} پر ختم ہوتا ہے، مگر ڈیٹا بیس کچھ اور کہتا ہے۔</translation>
    </message>
    <message>
        <source>{desk}: there is no anchor to compare with, so a cut end would not show.</source>
        <translation>{desk}: ملانے کے لیے کوئی اینکر نہیں، اس لیے کٹا ہوا آخر نظر نہیں آئے گا۔</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;برآمد کریں…</translation>
    </message>
    <message>
        <source>&amp;Print anchor…</source>
        <translation>اینکر &amp;چھاپیں…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;تصدیق کریں</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>آڈٹ ریکارڈ</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>ہر اندراج جانچا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>آڈٹ ریکارڈ کے اندراجات</translation>
    </message>
    <message>
        <source>Entries written to {file}: {n}</source>
        <translation>{file} میں لکھے گئے اندراجات: {n}</translation>
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation>اندراجات: {n}</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>آڈٹ ریکارڈ برآمد کریں</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Looking where the trail ends…</source>
        <translation>دیکھا جا رہا ہے کہ ریکارڈ کہاں ختم ہوتا ہے…</translation>
    </message>
    <message>
        <source>Nothing was recorded that fits.</source>
        <translation>ایسا کچھ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>چھپ رہا ہے…</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>ریکارڈ پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The anchor was handed to the printer.</source>
        <translation>اینکر پرنٹر کو دیا گیا۔</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>لکھا جا رہا ہے…</translation>
    </message>
</context>
<context>
    <name>TrailFilterBar</name>
    <message>
        <source>&amp;Selected visit only</source>
        <translation>صرف چنی ہوئی &amp;ملاقات</translation>
    </message>
    <message>
        <source>All deeds</source>
        <translation>تمام کام</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>سب لوگ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
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
        <translation>دوبارہ کیا گیا: {what}</translation>
    </message>
    <message>
        <source>Links that were copied before open nothing any more.</source>
        <translation>پہلے نقل کیے گئے لنک اب کچھ نہیں کھولتے۔</translation>
    </message>
    <message>
        <source>The last step was not done, so nothing was done again.</source>
        <translation>آخری قدم انجام نہیں پایا، اس لیے کچھ دوبارہ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>The last step was not done, so nothing was undone.</source>
        <translation>آخری قدم انجام نہیں پایا، اس لیے کچھ واپس نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>دوبارہ کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>واپس لینے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>واپس لیا گیا: {what}</translation>
    </message>
</context>
<context>
    <name>VacancyWatch</name>
    <message>
        <source>Book it (F8)</source>
        <translation>بک کریں (F8)</translation>
    </message>
    <message>
        <source>No slot was freed for anybody who waits.</source>
        <translation>کسی منتظر مریض کے لیے کوئی جگہ خالی نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>یہ نہیں</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Arrived</source>
        <translation>آ گیا</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>بک شدہ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>غلط اندراج</translation>
    </message>
    <message>
        <source>Expected in person</source>
        <translation>روبرو آنا ہے</translation>
    </message>
    <message>
        <source>Expected on the phone</source>
        <translation>فون پر بات ہونی ہے</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>کمرے میں</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>ابھی کوئی وقت نہیں</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>نہیں آیا</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>انتظار کی فہرست میں</translation>
    </message>
    <message>
        <source>Patient is waiting</source>
        <translation>مریض منتظر ہے</translation>
    </message>
    <message>
        <source>Room is being made</source>
        <translation>کمرہ بن رہا ہے</translation>
    </message>
    <message>
        <source>Room is blocked</source>
        <translation>کمرہ روکا گیا ہے</translation>
    </message>
    <message>
        <source>Room is ready</source>
        <translation>کمرہ تیار ہے</translation>
    </message>
    <message>
        <source>Room opens on first use</source>
        <translation>کمرہ پہلے استعمال پر کھلے گا</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>مریض نہیں آیا</translation>
    </message>
    <message>
        <source>This visit is done</source>
        <translation>یہ ملاقات مکمل ہو چکی ہے</translation>
    </message>
    <message>
        <source>This visit was cancelled</source>
        <translation>یہ ملاقات منسوخ ہو چکی ہے</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>انتظار کی فہرست</translation>
    </message>
    <message>
        <source>With the doctor</source>
        <translation>ڈاکٹر کے پاس</translation>
    </message>
    <message>
        <source>born {day} ({age})</source>
        <translation>پیدائش {day} ({age})</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>فون پر</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>ویڈیو پر</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>روبرو</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>ریکارڈ {number}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} گھنٹہ {m} منٹ</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} منٹ</translation>
    </message>
    <message>
        <source>{reason}, {how}</source>
        <translation>{reason}، {how}</translation>
    </message>
    <message>
        <source>{start} to {end}, {doctor}</source>
        <translation>{start} تا {end}، {doctor}</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>A visit of another day</source>
        <translation>کسی اور دن کی ملاقات</translation>
    </message>
    <message>
        <source>{one} and {other}: swapped</source>
        <translation>{one} اور {other}: آپس میں بدلی گئیں</translation>
    </message>
    <message>
        <source>{visit}: arrived</source>
        <translation>{visit}: آ گیا</translation>
    </message>
    <message>
        <source>{visit}: booked</source>
        <translation>{visit}: بک شدہ</translation>
    </message>
    <message>
        <source>{visit}: by phone</source>
        <translation>{visit}: فون پر</translation>
    </message>
    <message>
        <source>{visit}: by video</source>
        <translation>{visit}: ویڈیو پر</translation>
    </message>
    <message>
        <source>{visit}: cancelled</source>
        <translation>{visit}: منسوخ</translation>
    </message>
    <message>
        <source>{visit}: done</source>
        <translation>{visit}: مکمل</translation>
    </message>
    <message>
        <source>{visit}: entered in error</source>
        <translation>{visit}: غلط اندراج</translation>
    </message>
    <message>
        <source>{visit}: in person</source>
        <translation>{visit}: روبرو</translation>
    </message>
    <message>
        <source>{visit}: in room</source>
        <translation>{visit}: کمرے میں</translation>
    </message>
    <message>
        <source>{visit}: moved to {where}</source>
        <translation>{visit}: {where} پر لے جائی گئی</translation>
    </message>
    <message>
        <source>{visit}: no-show</source>
        <translation>{visit}: نہیں آیا</translation>
    </message>
    <message>
        <source>{visit}: on the waiting list</source>
        <translation>{visit}: انتظار کی فہرست میں</translation>
    </message>
    <message>
        <source>{what}. It was so already.</source>
        <translation>{what}۔ یہ پہلے ہی ایسا تھا۔</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;وجہ</translation>
    </message>
    <message>
        <source>Re&amp;peat</source>
        <translation>&amp;دہرائیں</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Wants an &amp;earlier time too, if one becomes free</source>
        <translation>اگر &amp;پہلے کا وقت خالی ہو تو وہ بھی چاہیے</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واپس لیں</translation>
    </message>
    <message>
        <source>It is on the waiting list: give it a slot.</source>
        <translation>یہ انتظار کی فہرست میں ہے: اسے کوئی جگہ دیں۔</translation>
    </message>
    <message>
        <source>The patient has arrived. If that is wrong, undo it first.</source>
        <translation>مریض آ گیا ہے۔ اگر یہ غلط ہے تو پہلے اسے واپس لیں۔</translation>
    </message>
    <message>
        <source>The patient is with the doctor. If that is wrong, undo it first.</source>
        <translation>مریض ڈاکٹر کے پاس ہے۔ اگر یہ غلط ہے تو پہلے اسے واپس لیں۔</translation>
    </message>
    <message>
        <source>The patient was marked as no-show. If the patient is here, press A.</source>
        <translation>مریض پر “نہیں آیا” لگایا گیا تھا۔ اگر مریض یہاں ہے تو A دبائیں۔</translation>
    </message>
    <message>
        <source>The visit is cancelled. Book it again, or undo the cancellation.</source>
        <translation>ملاقات منسوخ ہے۔ دوبارہ بک کریں، یا منسوخی واپس لیں۔</translation>
    </message>
    <message>
        <source>The visit is done. If that is wrong, undo it first.</source>
        <translation>ملاقات مکمل ہے۔ اگر یہ غلط ہے تو پہلے اسے واپس لیں۔</translation>
    </message>
    <message>
        <source>The visit is on a later day.</source>
        <translation>ملاقات بعد کے کسی دن ہے۔</translation>
    </message>
    <message>
        <source>The visit is only booked.</source>
        <translation>ملاقات ابھی صرف بک ہے۔</translation>
    </message>
    <message>
        <source>The visit was entered in error.</source>
        <translation>یہ ملاقات غلط اندراج ہے۔</translation>
    </message>
    <message>
        <source>The visit&apos;s time has not come yet.</source>
        <translation>ملاقات کا وقت ابھی نہیں آیا۔</translation>
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
        <translation>&amp;روبرو</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>&amp;فون پر</translation>
    </message>
    <message>
        <source>By &amp;video</source>
        <translation>&amp;ویڈیو پر</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>پہلے کوئی ملاقات چنیں۔</translation>
    </message>
    <message>
        <source>How do they meet?</source>
        <translation>وہ کیسے ملیں گے؟</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Only this appointment uses this room.</source>
        <translation>یہ کمرہ صرف اسی ملاقات کا ہے۔</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation>کوئی ملاقات چنیں، وہ یہاں نظر آئے گی۔</translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation>چنی ہوئی ملاقات</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Free now</source>
        <translation>اب خالی</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>موجودہ وقت</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>کب سے منتظر</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>خواہش</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>ابھی کوئی وقت نہیں</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message numerus="yes">
        <source>%n wait. The desk is told when a slot is freed.</source>
        <translation>
            <numerusform>ایک مریض منتظر ہے۔ جگہ خالی ہوتے ہی ڈیسک کو بتایا جاتا ہے۔</numerusform>
            <numerusform>%n مریض منتظر ہیں۔ جگہ خالی ہوتے ہی ڈیسک کو بتایا جاتا ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait; for {helped} of them something is free now.</source>
        <translation>
            <numerusform>ایک مریض منتظر ہے؛ ان میں سے {helped} کے لیے اب کچھ خالی ہے۔</numerusform>
            <numerusform>%n مریض منتظر ہیں؛ ان میں سے {helped} کے لیے اب کچھ خالی ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Book what is free now</source>
        <translation>جو خالی ہے وہ بک کریں</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>کوئی منتظر نہیں۔</translation>
    </message>
    <message>
        <source>Put on the list…</source>
        <translation>فہرست میں ڈالیں…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>پڑھا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>ملاقات دکھائیں</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>فہرست سے نکالیں</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>انتظار کی فہرست</translation>
    </message>
    <message>
        <source>Wishes…</source>
        <translation>خواہش…</translation>
    </message>
    <message>
        <source>{patient} no longer waits</source>
        <translation>{patient}: اب منتظر نہیں</translation>
    </message>
    <message>
        <source>{patient} wishes another time</source>
        <translation>{patient}: دوسرے وقت کی خواہش</translation>
    </message>
</context>
<context>
    <name>WaitingForm</name>
    <message>
        <source>Choose a patient from the list.</source>
        <translation>فہرست سے مریض چنیں۔</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>فہرست میں ڈالیں</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>انتظار کی فہرست میں ڈالیں</translation>
    </message>
    <message>
        <source>{patient} is on the waiting list</source>
        <translation>{patient}: انتظار کی فہرست میں</translation>
    </message>
</context>
<context>
    <name>WaysToBook</name>
    <message>
        <source>A walk-in needs a session: plan one, or book another day.</source>
        <translation>بغیر بکنگ مریض کے لیے نشست چاہیے: نشست مقرر کریں، یا کسی اور دن بک کریں۔</translation>
    </message>
    <message>
        <source>An extra slot is made beside this visit: two patients at one time.</source>
        <translation>اس ملاقات کے ساتھ اضافی جگہ بنے گی: ایک وقت میں دو مریض۔</translation>
    </message>
    <message>
        <source>An extra slot stands beside the others, and is marked so.</source>
        <translation>اضافی جگہ دوسری جگہوں کے ساتھ ہوتی ہے، اور اس پر نشان ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>Book as an extra</source>
        <translation>اضافی بک کریں</translation>
    </message>
    <message>
        <source>Book as an extra, arrived</source>
        <translation>اضافی بک کریں، آ گیا</translation>
    </message>
    <message>
        <source>Book, arrived</source>
        <translation>بک کریں، آ گیا</translation>
    </message>
    <message>
        <source>Extra at {time} with {doctor}</source>
        <translation>اضافی: {time}، {doctor} کے ساتھ</translation>
    </message>
    <message>
        <source>Find a free slot…</source>
        <translation>خالی جگہ تلاش کریں…</translation>
    </message>
    <message>
        <source>Going to today…</source>
        <translation>آج پر جا رہے ہیں…</translation>
    </message>
    <message>
        <source>Looking for the next free slot…</source>
        <translation>اگلی خالی جگہ تلاش کی جا رہی ہے…</translation>
    </message>
    <message>
        <source>No doctor has a session today</source>
        <translation>آج کسی ڈاکٹر کی نشست نہیں</translation>
    </message>
    <message>
        <source>No slot is free any more today</source>
        <translation>آج اب کوئی جگہ خالی نہیں</translation>
    </message>
    <message>
        <source>No slot is free within a year</source>
        <translation>ایک سال کے اندر کوئی جگہ خالی نہیں</translation>
    </message>
    <message>
        <source>Plan more sessions, or put the patient on the waiting list.</source>
        <translation>مزید نشستیں مقرر کریں، یا مریض کو انتظار کی فہرست میں ڈالیں۔</translation>
    </message>
    <message>
        <source>This slot can&apos;t be booked.</source>
        <translation>یہ جگہ بک نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>Walk-in: an extra slot is made, and the patient has arrived.</source>
        <translation>بغیر بکنگ: اضافی جگہ بنے گی، اور مریض آ گیا ہے۔</translation>
    </message>
    <message>
        <source>Walk-in: the visit is booked, and the patient has arrived.</source>
        <translation>بغیر بکنگ: ملاقات بک ہو گی، اور مریض آ گیا ہے۔</translation>
    </message>
    <message>
        <source>{doctor} has no free slot left today</source>
        <translation>{doctor} کی آج کوئی خالی جگہ نہیں بچی</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of one doctor</source>
        <translation>ایک ڈاکٹر کا ہفتہ</translation>
    </message>
</context>
<context>
    <name>WeekPane</name>
    <message>
        <source>Doctor whose week is shown</source>
        <translation>ڈاکٹر جس کا ہفتہ دکھایا جا رہا ہے</translation>
    </message>
    <message>
        <source>No sessions in this week.</source>
        <translation>اس ہفتے کوئی نشست نہیں۔</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>ہفتہ، ڈاکٹر</translation>
    </message>
</context>
<context>
    <name>WhoIsInside</name>
    <message>
        <source>No patient is waiting in a video room.</source>
        <translation>کوئی مریض ویڈیو کمرے میں منتظر نہیں۔</translation>
    </message>
</context>
<context>
    <name>WholeDay</name>
    <message>
        <source>Choose the &amp;service…</source>
        <translation>&amp;سروس چنیں…</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Save</source>
        <translation>محفوظ کریں</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>خواہش</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;ڈاکٹر</translation>
    </message>
    <message>
        <source>&amp;Speciality</source>
        <translation>&amp;شعبہ</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>دن کا &amp;وقت</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>کوئی بھی ڈاکٹر</translation>
    </message>
    <message>
        <source>Any speciality</source>
        <translation>کوئی بھی شعبہ</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>دن کا وقت</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Session withdrawn</source>
        <translation>نشست ہٹائی گئی</translation>
    </message>
    <message>
        <source>This and all later sessions withdrawn</source>
        <translation>یہ اور بعد کی تمام نشستیں ہٹائی گئیں</translation>
    </message>
    <message>
        <source>Withdraw the session</source>
        <translation>نشست ہٹائیں</translation>
    </message>
    <message>
        <source>Withdraw this session</source>
        <translation>یہ نشست ہٹائیں</translation>
    </message>
</context>
<context>
    <name>ZonesDialog</name>
    <message>
        <source>Every session begins when its wall time says. Nothing to do.</source>
        <translation>ہر نشست اپنے گھڑی کے وقت پر شروع ہوتی ہے۔ کچھ کرنے کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Keep the wall times</source>
        <translation>گھڑی کے وقت برقرار رکھیں</translation>
    </message>
    <message>
        <source>Looking at all sessions from today on…</source>
        <translation>آج سے آگے کی تمام نشستیں دیکھی جا رہی ہیں…</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>سرک گئی</translation>
    </message>
    <message>
        <source>Review time zones</source>
        <translation>ٹائم زون دیکھیں</translation>
    </message>
    <message>
        <source>The rules of a time zone have changed: {sessions} with {visits} would begin at another time of day than was planned. Their wall time can be kept.</source>
        <translation>ایک ٹائم زون کے اصول بدل گئے ہیں: {sessions} ({visits}) مقررہ وقت کے بجائے کسی اور وقت شروع ہوں گی۔ ان کا گھڑی کا وقت برقرار رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Wall times kept</source>
        <translation>گھڑی کے وقت برقرار رکھے گئے</translation>
    </message>
    <message>
        <source>Where the clocks now skip a time, change the session by hand.</source>
        <translation>جہاں اب گھڑی میں کوئی وقت آتا ہی نہیں، وہاں نشست خود بدلیں۔</translation>
    </message>
</context>
<context>
    <name>_BackupRows</name>
    <message>
        <source>Damaged</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>بنا</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>حجم</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>آخری ملاقات</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>ملاقاتیں</translation>
    </message>
</context>
<context>
    <name>_ClosureRows</name>
    <message>
        <source>Days</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>پورا کلینک</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation>تعطیل کے باوجود کام ہے</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
</context>
<context>
    <name>_History</name>
    <message>
        <source>This visit</source>
        <translation>یہ ملاقات</translation>
    </message>
</context>
<context>
    <name>_LostRows</name>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>انتظار کی فہرست</translation>
    </message>
</context>
<context>
    <name>_OrderQuestion</name>
    <message>
        <source>&amp;Day first: 3/11/2026 is 3 November</source>
        <translation>پہلے &amp;دن: 3/11/2026 یعنی 3 نومبر</translation>
    </message>
    <message>
        <source>&amp;Month first: 3/11/2026 is March 11</source>
        <translation>پہلے &amp;مہینہ: 3/11/2026 یعنی 11 مارچ</translation>
    </message>
    <message>
        <source>&amp;Year first: 26/3/11 is 11 March 2026</source>
        <translation>پہلے &amp;سال: 26/3/11 یعنی 11 مارچ 2026</translation>
    </message>
</context>
<context>
    <name>_PartRows</name>
    <message>
        <source>Licence</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>ورژن</translation>
    </message>
</context>
<context>
    <name>_VisitRows</name>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>انتظار کی فہرست</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
</context>
<context>
    <name>_ZoneRows</name>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>رہے گی</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>ہو جائے گی</translation>
    </message>
    <message>
        <source>skipped by the clocks</source>
        <translation>گھڑی میں نہیں آتا</translation>
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
        <translation>ایک بار میں 100 ڈاکٹر کافی ہیں: باقی بعد میں درآمد کریں۔</translation>
    </message>
    <message>
        <source>A country must be two letters such as DE, or nothing.</source>
        <translation>ملک دو حروف میں لکھیں، جیسے PK، یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>A doctor of this name is in the list already.</source>
        <translation>اس نام کا ڈاکٹر پہلے سے فہرست میں ہے۔</translation>
    </message>
    <message>
        <source>A language is en, es, de, fr, ar or ur, or nothing.</source>
        <translation>زبان en، es، de، fr، ar یا ur ہو سکتی ہے، یا خالی۔</translation>
    </message>
    <message>
        <source>A link stands alone, with no words behind it.</source>
        <translation>لنک اکیلا ہوتا ہے، اس کے بعد کوئی لفظ نہیں۔</translation>
    </message>
    <message>
        <source>A name has at most 190 letters here.</source>
        <translation>یہاں نام میں زیادہ سے زیادہ 190 حروف ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A new room makes the old links useless: copy the patient&apos;s link again afterwards.</source>
        <translation>نیا کمرہ پرانے لنک بے کار کر دیتا ہے: بعد میں مریض کا لنک دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <source>A patient needs a name: type it as it is written.</source>
        <translation>مریض کا نام ضروری ہے: جیسے لکھا جاتا ہے ویسے لکھیں۔</translation>
    </message>
    <message>
        <source>A phone number is written with 5 to 15 digits, like +49 30 901820.</source>
        <translation>فون نمبر 5 سے 15 ہندسوں کا ہوتا ہے، جیسے +49 30 901820۔</translation>
    </message>
    <message>
        <source>A quotation mark in this command never ends.</source>
        <translation>اس کمانڈ میں ایک واوین بند نہیں ہوا۔</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or closed too early.</source>
        <translation>ایک واوین بند نہیں ہوا، یا بہت جلد بند ہوا۔</translation>
    </message>
    <message>
        <source>A reason has at most {most} letters; this one has {count}.</source>
        <translation>وجہ میں زیادہ سے زیادہ {most} حروف ہو سکتے ہیں؛ اس میں {count} ہیں۔</translation>
    </message>
    <message>
        <source>A record number has at most 190 characters.</source>
        <translation>ریکارڈ نمبر میں زیادہ سے زیادہ 190 حروف ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>A session with the same id stands above.</source>
        <translation>اسی آئی ڈی کی نشست اوپر موجود ہے۔</translation>
    </message>
    <message>
        <source>A visit is in this slot</source>
        <translation>اس جگہ پر ملاقات ہے</translation>
    </message>
    <message>
        <source>A zone must be a name such as Europe/Berlin, or nothing.</source>
        <translation>ٹائم زون ایک نام ہو، جیسے Europe/Berlin، یا خالی۔</translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; nobody has seen it yet</source>
        <translation>انتباہ {when}: {what}؛ ابھی کسی نے نہیں دیکھا</translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; seen {seen} by {who}</source>
        <translation>انتباہ {when}: {what}؛ {who} نے {seen} پر دیکھا</translation>
    </message>
    <message>
        <source>All four guest links of this room are given away</source>
        <translation>اس کمرے کے چاروں مہمان لنک دیے جا چکے ہیں</translation>
    </message>
    <message>
        <source>All of its days are left out. Change the plan.</source>
        <translation>اس کے تمام دن چھوٹ رہے ہیں۔ منصوبہ بدلیں۔</translation>
    </message>
    <message>
        <source>All sessions begin when their wall time says.</source>
        <translation>تمام نشستیں اپنے گھڑی کے وقت پر شروع ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>An administrator runs: clinic-desk migrate</source>
        <translation>کوئی منتظم چلائے: clinic-desk migrate</translation>
    </message>
    <message>
        <source>An e-mail address is written like maria@example.org.</source>
        <translation>ای میل کا پتا یوں لکھا جاتا ہے: maria@example.org۔</translation>
    </message>
    <message>
        <source>Another desk has changed it meanwhile. Nothing was changed; look at the day again.</source>
        <translation>اس دوران دوسرے ڈیسک نے اسے بدلا۔ کچھ نہیں بدلا گیا؛ دن دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Another desk has just changed this visit</source>
        <translation>دوسرے ڈیسک نے ابھی یہ ملاقات بدلی ہے</translation>
    </message>
    <message>
        <source>Another patient of this day has a like name or birth date</source>
        <translation>اس دن کے کسی اور مریض کا نام یا تاریخِ پیدائش ملتی جلتی ہے</translation>
    </message>
    <message>
        <source>Another program has the database open</source>
        <translation>کسی اور پروگرام نے ڈیٹا بیس کھول رکھا ہے</translation>
    </message>
    <message>
        <source>Another program holds it. Try again in a moment.</source>
        <translation>یہ کسی اور پروگرام کے پاس ہے۔ تھوڑی دیر میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Another program may hold it: name another, or none.</source>
        <translation>شاید کسی اور پروگرام کے پاس ہے: دوسرا بتائیں، یا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Ask for the birth date, and compare it before anybody is let in.</source>
        <translation>تاریخِ پیدائش پوچھیں، اور کسی کو اندر آنے دینے سے پہلے ملائیں۔</translation>
    </message>
    <message>
        <source>Ask for the birth date: this one is born {day}.</source>
        <translation>تاریخِ پیدائش پوچھیں: اس مریض کی {day} ہے۔</translation>
    </message>
    <message>
        <source>Ask whoever manages the VideoSDK account to check the key.</source>
        <translation>VideoSDK اکاؤنٹ کے منتظم سے کلید جانچنے کو کہیں۔</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer for the right to change it.</source>
        <translation>اس کمپیوٹر کے منتظم سے اسے بدلنے کی اجازت مانگیں۔</translation>
    </message>
    <message>
        <source>Asked just now, the video service says that the closed rooms of these days are shut.</source>
        <translation>ابھی پوچھنے پر ویڈیو سروس نے بتایا کہ ان دنوں کے بند کمرے واقعی بند ہیں۔</translation>
    </message>
    <message>
        <source>Book a new visit to speak with the patient again.</source>
        <translation>مریض سے دوبارہ بات کرنے کے لیے نئی ملاقات بک کریں۔</translation>
    </message>
    <message>
        <source>Both are the same record. Choose another one.</source>
        <translation>دونوں ایک ہی ریکارڈ ہیں۔ دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>Cancel it first; what is known is needed until then.</source>
        <translation>پہلے اسے منسوخ کریں؛ تب تک یہ معلومات درکار ہیں۔</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>بدلا گیا: {what}۔</translation>
    </message>
    <message>
        <source>Changed: {what}. Kept as the desk has it: {kept}.</source>
        <translation>بدلا گیا: {what}۔ ڈیسک کے مطابق رہا: {kept}۔</translation>
    </message>
    <message>
        <source>Check that its folder or server is there and that you may use it.</source>
        <translation>دیکھیں کہ اس کا فولڈر یا سرور موجود ہے اور آپ کو اس کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again; the day stays usable.</source>
        <translation>انٹرنیٹ کا کنکشن دیکھیں، پھر دوبارہ کوشش کریں؛ دن استعمال ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Check the key and secret under Video &gt; Service, and this computer&apos;s clock.</source>
        <translation>ویڈیو &gt; سروس میں کلید اور خفیہ کوڈ دیکھیں، اور اس کمپیوٹر کی گھڑی بھی۔</translation>
    </message>
    <message>
        <source>Checks of the whole database and of these days</source>
        <translation>پورے ڈیٹا بیس اور ان دنوں کی جانچیں</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>فہرست سے ملک چنیں۔</translation>
    </message>
    <message>
        <source>Choose a language, or write its code: de, tr, pt-BR.</source>
        <translation>زبان چنیں، یا اس کا کوڈ لکھیں: de، tr، pt-BR۔</translation>
    </message>
    <message>
        <source>Choose another time, or the waiting list, for each.</source>
        <translation>ہر ایک کے لیے دوسرا وقت یا انتظار کی فہرست چنیں۔</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>فہرست میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>Choose the reception, or a doctor of the list.</source>
        <translation>استقبالیہ چنیں، یا فہرست سے ڈاکٹر۔</translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation>استعمال نہ ہونے والے کالم: {columns}۔</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Doctor and patient are both in this room</source>
        <translation>ڈاکٹر اور مریض دونوں اس کمرے میں ہیں</translation>
    </message>
    <message>
        <source>Enter both under Video &gt; Service.</source>
        <translation>دونوں ویڈیو &gt; سروس میں درج کریں۔</translation>
    </message>
    <message>
        <source>Enter the clinic&apos;s key and secret under Video &gt; Service.</source>
        <translation>کلینک کی کلید اور خفیہ کوڈ ویڈیو &gt; سروس میں درج کریں۔</translation>
    </message>
    <message>
        <source>Entries that carry no key, so that only the anchor protects them: {number}.</source>
        <translation>بغیر کلید کے اندراجات، جن کی حفاظت صرف اینکر کرتا ہے: {number}۔</translation>
    </message>
    <message>
        <source>Entries under a key that is not on this computer: {number}.</source>
        <translation>اندراجات جن کی کلید اس کمپیوٹر پر نہیں: {number}۔</translation>
    </message>
    <message>
        <source>Erase all that is known of this patient?</source>
        <translation>اس مریض کی تمام معلومات مٹائیں؟</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>ہمیشہ کے لیے مٹائیں</translation>
    </message>
    <message>
        <source>Every current room belongs to a visit, or to a person who gave a purpose.</source>
        <translation>ہر موجودہ کمرہ کسی ملاقات کا ہے، یا ایسے شخص کا جس نے مقصد بتایا۔</translation>
    </message>
    <message>
        <source>Every meeting ID has belonged to one visit only, for all time.</source>
        <translation>ہر میٹنگ آئی ڈی ہمیشہ سے صرف ایک ملاقات کی رہی ہے۔</translation>
    </message>
    <message>
        <source>Every opening and every link of these days led to the visit&apos;s own room.</source>
        <translation>ان دنوں کا ہر کھولنا اور ہر لنک ملاقات کے اپنے کمرے تک لے گیا۔</translation>
    </message>
    <message>
        <source>Every participant code opens one place in one room only.</source>
        <translation>ہر شریک کا کوڈ صرف ایک کمرے میں ایک ہی مقام کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Every room that lost its visit was closed at the video service.</source>
        <translation>جس کمرے کی ملاقات نہ رہی، وہ ویڈیو سروس پر بند کیا گیا۔</translation>
    </message>
    <message>
        <source>Exception: the old system&apos;s shared room, in which patients can meet, is turned on by the clinic. Sessions that may use it: {number}.</source>
        <translation>استثنا: پرانے سسٹم کا مشترکہ کمرہ، جس میں مریض مل سکتے ہیں، کلینک نے چالو کیا ہے۔ جو نشستیں اسے استعمال کر سکتی ہیں: {number}۔</translation>
    </message>
    <message>
        <source>Hidden marks in this turn the letters around: type it instead of pasting it.</source>
        <translation>اس میں چھپے نشان حروف الٹ دیتے ہیں: چسپاں کرنے کے بجائے لکھیں۔</translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation>علیحدگی رپورٹ</translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation>علیحدگی رپورٹ، {days}</translation>
    </message>
    <message>
        <source>It could not be read from its disk.</source>
        <translation>اسے ڈسک سے پڑھا نہ جا سکا۔</translation>
    </message>
    <message>
        <source>It ends before it starts, for the clocks change meanwhile.</source>
        <translation>اختتام آغاز سے پہلے ہے، کیونکہ اس دوران گھڑی بدلتی ہے۔</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>اختتام آغاز سے پہلے ہے۔</translation>
    </message>
    <message>
        <source>It ends when it starts.</source>
        <translation>آغاز اور اختتام ایک ہی وقت پر ہیں۔</translation>
    </message>
    <message>
        <source>It has headings, but no rows.</source>
        <translation>اس میں سرخیاں ہیں، مگر کوئی قطار نہیں۔</translation>
    </message>
    <message>
        <source>It has more fields than the first row has headings.</source>
        <translation>اس میں پہلی قطار کی سرخیوں سے زیادہ خانے ہیں۔</translation>
    </message>
    <message>
        <source>It has more than {most} rows. Export fewer days at a time.</source>
        <translation>اس میں {most} سے زیادہ قطاریں ہیں۔ ایک بار میں کم دن برآمد کریں۔</translation>
    </message>
    <message>
        <source>It has more than {most} slots. Export fewer days at a time.</source>
        <translation>اس میں {most} سے زیادہ جگہیں ہیں۔ ایک بار میں کم دن برآمد کریں۔</translation>
    </message>
    <message>
        <source>It has signs in it that are no letters.</source>
        <translation>اس میں ایسی علامتیں ہیں جو حروف نہیں۔</translation>
    </message>
    <message>
        <source>It holds more than {most} documents.</source>
        <translation>اس میں {most} سے زیادہ دستاویزات ہیں۔</translation>
    </message>
    <message>
        <source>It holds no sessions.</source>
        <translation>اس میں کوئی نشست نہیں۔</translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation>یہ PDF ہے۔</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation>یہ فولڈر ہے۔ اس میں سے فائل چنیں۔</translation>
    </message>
    <message>
        <source>It is an Excel workbook or a zip file.</source>
        <translation>یہ Excel فائل یا zip فائل ہے۔</translation>
    </message>
    <message>
        <source>It is an old Excel workbook.</source>
        <translation>یہ پرانی Excel فائل ہے۔</translation>
    </message>
    <message>
        <source>It is blocked or was taken out of the session. Choose another one.</source>
        <translation>یہ روکی گئی ہے یا نشست سے نکالی گئی تھی۔ دوسری چنیں۔</translation>
    </message>
    <message>
        <source>It is damaged, or no backup of this program. Nothing was changed: choose another.</source>
        <translation>یہ خراب ہے، یا اس پروگرام کا بیک اپ نہیں۔ کچھ نہیں بدلا گیا: دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>یہ خالی ہے۔</translation>
    </message>
    <message>
        <source>It is larger than {most} MB. Export fewer days at a time.</source>
        <translation>یہ {most} MB سے بڑی ہے۔ ایک بار میں کم دن برآمد کریں۔</translation>
    </message>
    <message>
        <source>It is neither free nor booked for anybody.</source>
        <translation>یہ نہ خالی ہے نہ کسی کے لیے بک ہے۔</translation>
    </message>
    <message>
        <source>It is not JSON: see line {line}.</source>
        <translation>یہ JSON نہیں: سطر {line} دیکھیں۔</translation>
    </message>
    <message>
        <source>It is not a file but a pipe or a device.</source>
        <translation>یہ فائل نہیں بلکہ پائپ یا آلہ ہے۔</translation>
    </message>
    <message>
        <source>It is not text. Save it as CSV UTF-8, and try again.</source>
        <translation>یہ متن نہیں۔ اسے CSV UTF-8 کے طور پر محفوظ کریں، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>It is this patient</source>
        <translation>یہی مریض ہے</translation>
    </message>
    <message>
        <source>It is too long to be one of ours.</source>
        <translation>یہ اتنا لمبا ہے کہ ہمارا نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>It is too long: {letters} letters are enough.</source>
        <translation>یہ بہت لمبا ہے: {letters} حروف کافی ہیں۔</translation>
    </message>
    <message>
        <source>It names a patient, and says that nobody is booked.</source>
        <translation>اس میں مریض کا نام ہے، مگر لکھا ہے کہ کوئی بک نہیں۔</translation>
    </message>
    <message>
        <source>It names no appointment, so it can be opened as desk only.</source>
        <translation>اس میں کوئی ملاقات نہیں، اس لیے یہ صرف ڈیسک کے طور پر کھل سکتا ہے۔</translation>
    </message>
    <message>
        <source>It names no appointment.</source>
        <translation>اس میں کوئی ملاقات نہیں۔</translation>
    </message>
    <message>
        <source>It overlaps row {row} ({starts} to {ends}).</source>
        <translation>یہ قطار {row} ({starts} تا {ends}) سے ٹکراتی ہے۔</translation>
    </message>
    <message>
        <source>It overlaps slot {index} ({starts} to {ends}) that is here.</source>
        <translation>یہ یہاں کی جگہ {index} ({starts} تا {ends}) سے ٹکراتی ہے۔</translation>
    </message>
    <message>
        <source>It runs past midnight.</source>
        <translation>یہ آدھی رات سے آگے جاتی ہے۔</translation>
    </message>
    <message>
        <source>It was fine when it was last opened.</source>
        <translation>پچھلی بار کھولنے پر یہ ٹھیک تھا۔</translation>
    </message>
    <message>
        <source>It was merged into another one, taken back, or erased. Search for the patient.</source>
        <translation>یہ دوسرے میں ضم ہوا، واپس لیا گیا، یا مٹایا گیا۔ مریض کو تلاش کریں۔</translation>
    </message>
    <message>
        <source>It was not touched. Call support, and keep the file and its backups.</source>
        <translation>اسے نہیں چھیڑا گیا۔ مدد کے لیے فون کریں، اور فائل اور اس کے بیک اپ سنبھال کر رکھیں۔</translation>
    </message>
    <message>
        <source>It was not touched. Install the newer version on this desk.</source>
        <translation>اسے نہیں چھیڑا گیا۔ اس ڈیسک پر نیا ورژن لگائیں۔</translation>
    </message>
    <message>
        <source>Its JSON is nested too deeply.</source>
        <translation>اس کے JSON میں بہت زیادہ تہیں ہیں۔</translation>
    </message>
    <message>
        <source>Its first row names no column for: {columns}. A day sheet has date, start, end or duration, patient and doctor.</source>
        <translation>اس کی پہلی قطار میں ان کے لیے کالم نہیں: {columns}۔ دن کے پرچے میں تاریخ، آغاز، اختتام یا دورانیہ، مریض اور ڈاکٹر ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Its first row names no column that we know. A day sheet has a first row with headings such as date, start, end, patient and doctor.</source>
        <translation>اس کی پہلی قطار میں کوئی معلوم کالم نہیں۔ دن کے پرچے کی پہلی قطار میں سرخیاں ہوتی ہیں، جیسے تاریخ، آغاز، اختتام، مریض اور ڈاکٹر۔</translation>
    </message>
    <message>
        <source>Its session has another doctor or another day here.</source>
        <translation>یہاں اس کی نشست کا ڈاکٹر یا دن دوسرا ہے۔</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>پھر بھی شامل ہوں</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>ان میں شامل ہوں</translation>
    </message>
    <message>
        <source>Joining now interrupts the consultation.</source>
        <translation>ابھی شامل ہونے سے معائنے میں خلل پڑے گا۔</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Keep the database as it is, verify the trail, and call support.</source>
        <translation>ڈیٹا بیس جوں کا توں رہنے دیں، ریکارڈ کی تصدیق کریں، اور مدد کے لیے فون کریں۔</translation>
    </message>
    <message>
        <source>Kept as the desk has it: {what}.</source>
        <translation>ڈیسک کے مطابق رہا: {what}۔</translation>
    </message>
    <message>
        <source>Known are {root}/appointment/SESSION/INDEX and {root}/MEETINGID.</source>
        <translation>معلوم راستے {root}/appointment/SESSION/INDEX اور {root}/MEETINGID ہیں۔</translation>
    </message>
    <message>
        <source>Links are to open in private windows, and no {known} was found: install one, or turn `private_window` off in settings.toml.</source>
        <translation>لنک نجی ونڈو میں کھلنے ہیں، مگر {known} نہیں ملا: کوئی ایک لگائیں، یا settings.toml میں `private_window` بند کریں۔</translation>
    </message>
    <message>
        <source>Links are to open in private windows, and {command} is not known to open any: set `browser` in settings.toml to {known}, or turn `private_window` off.</source>
        <translation>لنک نجی ونڈو میں کھلنے ہیں، مگر {command} کا ایسا کرنا معلوم نہیں: settings.toml میں `browser` کو {known} مقرر کریں، یا `private_window` بند کریں۔</translation>
    </message>
    <message>
        <source>Links to this room were handed out already</source>
        <translation>اس کمرے کے لنک پہلے دیے جا چکے ہیں</translation>
    </message>
    <message>
        <source>Look whether it is on, or save a PDF instead.</source>
        <translation>دیکھیں کہ وہ چالو ہے، یا اس کے بجائے PDF محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its doctor and a code.</source>
        <translation>{at} ({zone}) پر {who} نے بنائی۔ ملاقات وقت، ڈاکٹر اور کوڈ سے پہچانی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its patient, its doctor and a code.</source>
        <translation>{at} ({zone}) پر {who} نے بنائی۔ ملاقات وقت، مریض، ڈاکٹر اور کوڈ سے پہچانی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation>نیا کمرہ بنائیں</translation>
    </message>
    <message>
        <source>Make new links</source>
        <translation>نئے لنک بنائیں</translation>
    </message>
    <message>
        <source>Meeting ID {id} is shared after all: the visit that had it gets a new room.</source>
        <translation>میٹنگ آئی ڈی {id} دراصل مشترکہ ہے: جس ملاقات کی تھی اسے نیا کمرہ ملے گا۔</translation>
    </message>
    <message>
        <source>Meeting ID {id} is the room of a whole session; no visit keeps it.</source>
        <translation>میٹنگ آئی ڈی {id} پوری نشست کا کمرہ ہے؛ یہ کسی ملاقات کے پاس نہیں رہتی۔</translation>
    </message>
    <message>
        <source>Meeting ID {id} stands in {number} slots; dropped from all.</source>
        <translation>میٹنگ آئی ڈی {id} {number} جگہوں پر ہے؛ سب سے نکال دی گئی۔</translation>
    </message>
    <message>
        <source>More wait to be closed: {number}.</source>
        <translation>مزید بند ہونے کے منتظر: {number}۔</translation>
    </message>
    <message>
        <source>Move or cancel the visit first; then block the slot.</source>
        <translation>پہلے ملاقات کہیں اور لے جائیں یا منسوخ کریں؛ پھر جگہ روکیں۔</translation>
    </message>
    <message>
        <source>Name the server whose password this is.</source>
        <translation>اس سرور کا نام لکھیں جس کا یہ پاس ورڈ ہے۔</translation>
    </message>
    <message>
        <source>Name the whole path of a folder, or leave it empty.</source>
        <translation>فولڈر کا پورا راستہ لکھیں، یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Name, contact, notes and reasons go for good: this can&apos;t be undone. The visits&apos; times, their rooms and the audit trail stay, without the person. Backups made before still hold everything.</source>
        <translation>نام، رابطہ، نوٹ اور وجوہات ہمیشہ کے لیے مٹ جائیں گے: یہ واپس نہیں لیا جا سکتا۔ ملاقاتوں کے وقت، ان کے کمرے اور آڈٹ ریکارڈ رہیں گے، مگر شخص کے بغیر۔ پہلے کے بیک اپ میں سب کچھ رہے گا۔</translation>
    </message>
    <message>
        <source>New links (Ctrl+Shift+R) make a new room with four fresh places.</source>
        <translation>نئے لنک (Ctrl+Shift+R) چار تازہ مقامات والا نیا کمرہ بناتے ہیں۔</translation>
    </message>
    <message>
        <source>New links make all of them useless, and whoever is inside is put out. This can&apos;t be undone.</source>
        <translation>نئے لنک ان سب کو بے کار کر دیتے ہیں، اور جو اندر ہے اسے نکال دیتے ہیں۔ یہ واپس نہیں لیا جا سکتا۔</translation>
    </message>
    <message>
        <source>No link to this visit was made yet</source>
        <translation>اس ملاقات کا ابھی کوئی لنک نہیں بنا</translation>
    </message>
    <message>
        <source>No phone number has this many digits there: look at it again, and at its country&apos;s code.</source>
        <translation>وہاں کسی فون نمبر میں اتنے ہندسے نہیں ہوتے: نمبر اور اس کے ملک کا کوڈ دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>اس کمپیوٹر پر کوئی پرنٹر نہیں لگا</translation>
    </message>
    <message>
        <source>No session is known by this name.</source>
        <translation>اس نام کی کوئی نشست معلوم نہیں۔</translation>
    </message>
    <message>
        <source>No session was planned</source>
        <translation>کوئی نشست مقرر نہیں ہوئی</translation>
    </message>
    <message>
        <source>No visit has more than one current room, nor one that was replaced.</source>
        <translation>کسی ملاقات کے ایک سے زیادہ موجودہ کمرے نہیں، نہ ہی ایسا کمرہ جو بدلا جا چکا ہو۔</translation>
    </message>
    <message>
        <source>No visit has this room now. Open the appointment itself.</source>
        <translation>یہ کمرہ اب کسی ملاقات کا نہیں۔ خود ملاقات کھولیں۔</translation>
    </message>
    <message>
        <source>No visit that has ended keeps its room past its grace.</source>
        <translation>کسی ختم شدہ ملاقات کا کمرہ مہلت کے بعد باقی نہیں۔</translation>
    </message>
    <message>
        <source>Nobody is booked there. Look the patient up with Ctrl+F.</source>
        <translation>وہاں کوئی بک نہیں۔ مریض کو Ctrl+F سے تلاش کریں۔</translation>
    </message>
    <message>
        <source>Nobody was sent in. New links (Ctrl+Shift+R) close this room and make another.</source>
        <translation>کسی کو اندر نہیں بھیجا گیا۔ نئے لنک (Ctrl+Shift+R) یہ کمرہ بند کر کے نیا بناتے ہیں۔</translation>
    </message>
    <message>
        <source>Nobody was sent there. Try again: this visit will get a new room of its own.</source>
        <translation>وہاں کسی کو نہیں بھیجا گیا۔ دوبارہ کوشش کریں: اس ملاقات کو اپنا نیا کمرہ ملے گا۔</translation>
    </message>
    <message>
        <source>Not among them are stays by links of the old system, which name nobody: {number}.</source>
        <translation>ان میں پرانے سسٹم کے لنک سے آنے والے شامل نہیں، جن میں کسی کا نام نہیں: {number}۔</translation>
    </message>
    <message>
        <source>Not asked about: {number}.</source>
        <translation>جن کا نہیں پوچھا گیا: {number}۔</translation>
    </message>
    <message>
        <source>Not every visit has a place of its own</source>
        <translation>ہر ملاقات کا اپنا الگ مقام نہیں</translation>
    </message>
    <message>
        <source>Notes have at most 5000 letters.</source>
        <translation>نوٹ میں زیادہ سے زیادہ 5000 حروف ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing is lost: try again in a moment.</source>
        <translation>کچھ نہیں کھویا: تھوڑی دیر میں دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>ابھی کچھ نہیں پوچھا گیا۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Close every Clinic Desk on this computer, then try again.</source>
        <translation>کچھ نہیں بدلا گیا۔ اس کمپیوٹر پر ہر Clinic Desk بند کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>کچھ نہیں بدلا گیا۔ ڈسک پر کچھ گنجائش بنائیں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Nothing was done. Look at it again.</source>
        <translation>کچھ نہیں کیا گیا۔ اسے دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Nothing was done. Look at what is shown now, and repeat.</source>
        <translation>کچھ نہیں کیا گیا۔ دیکھیں کہ اب کیا دکھایا جا رہا ہے، اور دہرائیں۔</translation>
    </message>
    <message>
        <source>Nothing was done. Open it again to see what is new.</source>
        <translation>کچھ نہیں کیا گیا۔ نئی باتیں دیکھنے کے لیے دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Nothing was done. Open the room again.</source>
        <translation>کچھ نہیں کیا گیا۔ کمرہ دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Nothing was lost. Help &gt; Report a problem shows what support needs.</source>
        <translation>کچھ نہیں کھویا۔ مدد &gt; خرابی کی اطلاع دیں وہ دکھاتا ہے جو مدد کے لیے درکار ہے۔</translation>
    </message>
    <message>
        <source>Nothing was sent to the video service, because each request is written down first: free some space, or see to it that {folder} can be written.</source>
        <translation>ویڈیو سروس کو کچھ نہیں بھیجا گیا، کیونکہ ہر درخواست پہلے لکھی جاتی ہے: ڈسک پر گنجائش بنائیں، یا دیکھیں کہ {folder} میں لکھا جا سکے۔</translation>
    </message>
    <message>
        <source>On these days the video service saw nobody in a room whom the clinic had not let in.</source>
        <translation>ان دنوں ویڈیو سروس نے کسی کمرے میں ایسا کوئی نہیں دیکھا جسے کلینک نے اندر نہ آنے دیا ہو۔</translation>
    </message>
    <message>
        <source>On these days the video service saw nobody of one visit in the room of another.</source>
        <translation>ان دنوں ویڈیو سروس نے ایک ملاقات کا کوئی شخص دوسری ملاقات کے کمرے میں نہیں دیکھا۔</translation>
    </message>
    <message>
        <source>One line of at most 1000 letters.</source>
        <translation>ایک سطر، زیادہ سے زیادہ 1000 حروف۔</translation>
    </message>
    <message>
        <source>Only booked video visits have one.</source>
        <translation>صرف بک شدہ ویڈیو ملاقاتوں کا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Only practice mode can test a link</source>
        <translation>لنک صرف مشق موڈ میں آزمایا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Only the doctor&apos;s own desk joins as the doctor.</source>
        <translation>ڈاکٹر کے طور پر صرف ڈاکٹر کا اپنا ڈیسک شامل ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>پھر بھی کھولیں</translation>
    </message>
    <message>
        <source>Open its room all the same?</source>
        <translation>پھر بھی اس کا کمرہ کھولیں؟</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>کمرہ کھولیں</translation>
    </message>
    <message>
        <source>Open the visit again to make a new room.</source>
        <translation>نیا کمرہ بنانے کے لیے ملاقات دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Opened, and links given</source>
        <translation>کھولے گئے، اور دیے گئے لنک</translation>
    </message>
    <message>
        <source>Paths begin with {root}.</source>
        <translation>راستے {root} سے شروع ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Patients could meet there. Open the appointment itself instead.</source>
        <translation>وہاں مریض ایک دوسرے سے مل سکتے ہیں۔ اس کے بجائے خود ملاقات کھولیں۔</translation>
    </message>
    <message>
        <source>Practice mode is for one desk alone. To share visits choose VideoSDK under Video &gt; Service, or practice mode once more for new rooms here.</source>
        <translation>مشق موڈ صرف ایک ڈیسک کے لیے ہے۔ ملاقاتیں بانٹنے کے لیے ویڈیو &gt; سروس میں VideoSDK چنیں، یا یہاں نئے کمروں کے لیے دوبارہ مشق موڈ چنیں۔</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Put it back all the same?</source>
        <translation>پھر بھی بحال کریں؟</translation>
    </message>
    <message>
        <source>Refresh the day with F5 and choose another.</source>
        <translation>F5 سے دن تازہ کریں اور دوسری چنیں۔</translation>
    </message>
    <message>
        <source>Refresh the day with F5 and look again.</source>
        <translation>F5 سے دن تازہ کریں اور دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Refresh the day with F5, look at it, and open it again.</source>
        <translation>F5 سے دن تازہ کریں، اسے دیکھیں، اور دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>Room {room} waits to be closed since {age}.</source>
        <translation>کمرہ {room} {age} سے بند ہونے کا منتظر ہے۔</translation>
    </message>
    <message>
        <source>Rooms without a visit</source>
        <translation>بغیر ملاقات کے کمرے</translation>
    </message>
    <message>
        <source>Row {open_row} has such a date: choose whether day, month or year comes first.</source>
        <translation>قطار {open_row} میں ایسی تاریخ ہے: چنیں کہ پہلے دن، مہینہ یا سال آتا ہے۔</translation>
    </message>
    <message>
        <source>Row {row}: kept as the desk has it: {what}.</source>
        <translation>قطار {row}: ڈیسک کے مطابق رہا: {what}۔</translation>
    </message>
    <message>
        <source>Row {row}: meeting ID {id} dropped: {why}.</source>
        <translation>قطار {row}: میٹنگ آئی ڈی {id} نکال دی گئی: {why}۔</translation>
    </message>
    <message>
        <source>Row {row}: nobody is booked; meeting ID {id} dropped.</source>
        <translation>قطار {row}: کوئی بک نہیں؛ میٹنگ آئی ڈی {id} نکال دی گئی۔</translation>
    </message>
    <message>
        <source>Row {row}: the meeting ID is not of VideoSDK&apos;s form; dropped.</source>
        <translation>قطار {row}: میٹنگ آئی ڈی VideoSDK کی شکل میں نہیں؛ نکال دی گئی۔</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>پھر بھی محفوظ کریں</translation>
    </message>
    <message>
        <source>Seen by the service</source>
        <translation>سروس نے دیکھا</translation>
    </message>
    <message>
        <source>Set it by the internet, then try again: links made now would not work.</source>
        <translation>اسے انٹرنیٹ سے درست کریں، پھر دوبارہ کوشش کریں: ابھی بنائے گئے لنک نہیں چلیں گے۔</translation>
    </message>
    <message>
        <source>Set one up, or save a PDF instead.</source>
        <translation>ایک پرنٹر لگائیں، یا اس کے بجائے PDF محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Slot {index} of this session was made at the desk.</source>
        <translation>اس نشست کی جگہ {index} ڈیسک پر بنائی گئی تھی۔</translation>
    </message>
    <message>
        <source>Somebody like this is known already</source>
        <translation>ملتا جلتا شخص پہلے سے درج ہے</translation>
    </message>
    <message>
        <source>Somebody unexpected is in this room</source>
        <translation>اس کمرے میں کوئی غیر متوقع شخص ہے</translation>
    </message>
    <message>
        <source>Something has changed meanwhile</source>
        <translation>اس دوران کچھ بدل گیا ہے</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>کچھ غیر متوقع ہوا</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>کچھ خرابی ہوئی</translation>
    </message>
    <message>
        <source>Start without the VIDEOSDK_ variables, or choose the service under Video &gt; Service.</source>
        <translation>VIDEOSDK_ متغیرات کے بغیر شروع کریں، یا ویڈیو &gt; سروس میں سروس چنیں۔</translation>
    </message>
    <message>
        <source>The VideoSDK {name} must be 1 to 500 letters, digits and signs without blanks: copy it again from VideoSDK&apos;s dashboard.</source>
        <translation>VideoSDK کا {name} بغیر خالی جگہ کے 1 سے 500 حروف، ہندسوں اور علامتوں کا ہو: اسے VideoSDK کے ڈیش بورڈ سے دوبارہ نقل کریں۔</translation>
    </message>
    <message>
        <source>The appointment changed while its room was opening</source>
        <translation>کمرہ کھلنے کے دوران ملاقات بدل گئی</translation>
    </message>
    <message>
        <source>The audit trail is not what it was</source>
        <translation>آڈٹ ریکارڈ وہ نہیں جو تھا</translation>
    </message>
    <message>
        <source>The audit trail is whole: nothing in it was changed, removed or put in.</source>
        <translation>آڈٹ ریکارڈ مکمل اور درست ہے: اس میں کچھ بدلا، نکالا یا ڈالا نہیں گیا۔</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>بیک اپ نہیں بنا</translation>
    </message>
    <message>
        <source>The backup was not put back</source>
        <translation>بیک اپ بحال نہیں ہوا</translation>
    </message>
    <message>
        <source>The birth date is after the visit.</source>
        <translation>تاریخِ پیدائش ملاقات کے بعد کی ہے۔</translation>
    </message>
    <message>
        <source>The birth date is more than {oldest} years ago.</source>
        <translation>تاریخِ پیدائش {oldest} سال سے زیادہ پرانی ہے۔</translation>
    </message>
    <message>
        <source>The birth date needs a year of four digits.</source>
        <translation>تاریخِ پیدائش میں سال چار ہندسوں کا ہو۔</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>براؤزر نہیں کھلا</translation>
    </message>
    <message>
        <source>The clinic has just changed its video service</source>
        <translation>کلینک نے ابھی اپنی ویڈیو سروس بدلی ہے</translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation>کلینک کی نشستیں بن چکی ہیں: اس کا ٹائم زون وہی رہے گا۔</translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation>اس دن گھڑی میں یہ وقت آتا ہی نہیں۔</translation>
    </message>
    <message>
        <source>The columns “{one}” and “{other}” both mean the {what}. Remove one.</source>
        <translation>کالم “{one}” اور “{other}” دونوں کا مطلب ہے: {what}۔ ایک نکالیں۔</translation>
    </message>
    <message>
        <source>The command {command} cannot be started: set `browser` in settings.toml, or copy the link instead.</source>
        <translation>کمانڈ {command} نہیں چلتی: settings.toml میں `browser` مقرر کریں، یا اس کے بجائے لنک نقل کریں۔</translation>
    </message>
    <message>
        <source>The command {command} is not there: set `browser` in settings.toml.</source>
        <translation>کمانڈ {command} موجود نہیں: settings.toml میں `browser` مقرر کریں۔</translation>
    </message>
    <message>
        <source>The database address is not a URL.</source>
        <translation>ڈیٹا بیس کا پتا URL نہیں ہے۔</translation>
    </message>
    <message>
        <source>The database belongs to a newer version of this program</source>
        <translation>ڈیٹا بیس اس پروگرام کے نئے ورژن کا ہے</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>ڈیٹا بیس کھولا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>ڈیٹا بیس استعمال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>ڈیٹا بیس میں لکھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>The database is as it was. Check that its folder may be written and has room.</source>
        <translation>ڈیٹا بیس جوں کا توں ہے۔ دیکھیں کہ اس کے فولڈر میں لکھنے کی اجازت اور گنجائش ہے۔</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>ڈیٹا بیس مصروف ہے</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>ڈیٹا بیس خراب ہے</translation>
    </message>
    <message>
        <source>The database itself is as it was. Check that the backups&apos; folder is there, that you may write into it, and that it has room.</source>
        <translation>خود ڈیٹا بیس جوں کا توں ہے۔ دیکھیں کہ بیک اپ کا فولڈر موجود ہے، آپ اس میں لکھ سکتے ہیں، اور اس میں گنجائش ہے۔</translation>
    </message>
    <message>
        <source>The database must be a file or a PostgreSQL server.</source>
        <translation>ڈیٹا بیس فائل ہو یا PostgreSQL سرور۔</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>تاریخ درج نہیں۔</translation>
    </message>
    <message>
        <source>The date is not between {first_year} and {last_year}.</source>
        <translation>تاریخ {first_year} اور {last_year} کے درمیان نہیں۔</translation>
    </message>
    <message>
        <source>The dates in this file can be read in two ways</source>
        <translation>اس فائل کی تاریخیں دو طرح پڑھی جا سکتی ہیں</translation>
    </message>
    <message>
        <source>The days or the reason can&apos;t be right.</source>
        <translation>دن یا وجہ درست نہیں ہو سکتی۔</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ڈسک بھر گئی ہے</translation>
    </message>
    <message>
        <source>The doctor is missing.</source>
        <translation>ڈاکٹر درج نہیں۔</translation>
    </message>
    <message>
        <source>The doctor&apos;s name is missing.</source>
        <translation>ڈاکٹر کا نام درج نہیں۔</translation>
    </message>
    <message>
        <source>The duration is missing.</source>
        <translation>دورانیہ درج نہیں۔</translation>
    </message>
    <message>
        <source>The duration is not a number of minutes.</source>
        <translation>دورانیہ منٹوں کی تعداد نہیں۔</translation>
    </message>
    <message>
        <source>The duration is not between a minute and a day.</source>
        <translation>دورانیہ ایک منٹ اور ایک دن کے درمیان نہیں۔</translation>
    </message>
    <message>
        <source>The file as it was is kept as {file}; what is wrong in it has its default.</source>
        <translation>پہلے والی فائل {file} کے نام سے رکھی گئی ہے؛ جو اس میں غلط تھا اس کی اصل ترتیب لاگو ہے۔</translation>
    </message>
    <message>
        <source>The file is not UTF-8: it was read as Windows-1252.</source>
        <translation>فائل UTF-8 نہیں: اسے Windows-1252 کے طور پر پڑھا گیا۔</translation>
    </message>
    <message>
        <source>The home&apos;s name is empty.</source>
        <translation>ہوم فولڈر کا نام خالی ہے۔</translation>
    </message>
    <message>
        <source>The link does not lead to the video service, so it was not opened.</source>
        <translation>لنک ویڈیو سروس کا نہیں، اس لیے نہیں کھولا گیا۔</translation>
    </message>
    <message>
        <source>The link is not a secure one, so it was not opened.</source>
        <translation>لنک محفوظ قسم کا نہیں، اس لیے نہیں کھولا گیا۔</translation>
    </message>
    <message>
        <source>The list of what was sent cannot be had</source>
        <translation>بھیجی گئی چیزوں کی فہرست نہیں مل سکتی</translation>
    </message>
    <message>
        <source>The look is system, light or dark.</source>
        <translation>شکل system، light یا dark ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>نام درج نہیں۔</translation>
    </message>
    <message>
        <source>The old system&apos;s shared rooms are no visit&apos;s own room.</source>
        <translation>پرانے سسٹم کے مشترکہ کمرے کسی ملاقات کے اپنے کمرے نہیں۔</translation>
    </message>
    <message>
        <source>The patient has no name in this file.</source>
        <translation>اس فائل میں مریض کا نام نہیں۔</translation>
    </message>
    <message>
        <source>The patient&apos;s id or record number is somebody else&apos;s here.</source>
        <translation>مریض کی آئی ڈی یا ریکارڈ نمبر یہاں کسی اور کا ہے۔</translation>
    </message>
    <message>
        <source>The patient&apos;s name is missing.</source>
        <translation>مریض کا نام درج نہیں۔</translation>
    </message>
    <message>
        <source>The practice rooms of this clinic are on another desk</source>
        <translation>اس کلینک کے مشق کے کمرے دوسرے ڈیسک پر ہیں</translation>
    </message>
    <message>
        <source>The practice service already runs for this home</source>
        <translation>اس ہوم فولڈر کی مشق سروس پہلے سے چل رہی ہے</translation>
    </message>
    <message>
        <source>The practice service cannot have this port</source>
        <translation>مشق سروس کو یہ پورٹ نہیں مل سکتا</translation>
    </message>
    <message>
        <source>The practice video service did not start</source>
        <translation>مشق کی ویڈیو سروس شروع نہیں ہوئی</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>پرنٹر نے قبول نہیں کیا</translation>
    </message>
    <message>
        <source>The record of this could not be kept</source>
        <translation>اس کا ریکارڈ نہ رکھا جا سکا</translation>
    </message>
    <message>
        <source>The room could not be checked: the video service is slow</source>
        <translation>کمرہ جانچا نہ جا سکا: ویڈیو سروس سست ہے</translation>
    </message>
    <message>
        <source>The same birth date and a like name, or the same phone number.</source>
        <translation>تاریخِ پیدائش وہی اور نام ملتا جلتا، یا فون نمبر وہی۔</translation>
    </message>
    <message>
        <source>The same patient has another birth date in row {row}.</source>
        <translation>قطار {row} میں اسی مریض کی تاریخِ پیدائش دوسری ہے۔</translation>
    </message>
    <message>
        <source>The same patient has another name in row {row}.</source>
        <translation>قطار {row} میں اسی مریض کا نام دوسرا ہے۔</translation>
    </message>
    <message>
        <source>The same visit stands in row {seen} already.</source>
        <translation>یہی ملاقات قطار {seen} میں پہلے سے ہے۔</translation>
    </message>
    <message>
        <source>The session has no id.</source>
        <translation>نشست کی کوئی آئی ڈی نہیں۔</translation>
    </message>
    <message>
        <source>The session names no doctor.</source>
        <translation>نشست میں ڈاکٹر کا نام نہیں۔</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>ترتیبات استعمال نہیں ہو سکتیں</translation>
    </message>
    <message>
        <source>The shared database must be upgraded first</source>
        <translation>پہلے مشترکہ ڈیٹا بیس کو نئے ورژن پر لانا ہو گا</translation>
    </message>
    <message>
        <source>The shared room of session {session} was opened {when} by {who}.</source>
        <translation>نشست {session} کا مشترکہ کمرہ {when} {who} نے کھولا۔</translation>
    </message>
    <message>
        <source>The slot is held by another visit here.</source>
        <translation>یہاں اس جگہ پر دوسری ملاقات ہے۔</translation>
    </message>
    <message>
        <source>The status “{word}” is not known; taken as booked (rows: {number}).</source>
        <translation>حالت “{word}” معلوم نہیں؛ بک شدہ مانی گئی (قطاریں: {number})۔</translation>
    </message>
    <message>
        <source>The video service answered with the wrong room</source>
        <translation>ویڈیو سروس نے غلط کمرہ بتایا</translation>
    </message>
    <message>
        <source>The video service cannot be reached</source>
        <translation>ویڈیو سروس سے رابطہ نہیں ہو رہا</translation>
    </message>
    <message>
        <source>The video service does not allow this</source>
        <translation>ویڈیو سروس اس کی اجازت نہیں دیتی</translation>
    </message>
    <message>
        <source>The video service does not know this room</source>
        <translation>ویڈیو سروس اس کمرے کو نہیں جانتی</translation>
    </message>
    <message>
        <source>The video service gave an answer that makes no sense</source>
        <translation>ویڈیو سروس نے ایسا جواب دیا جو سمجھ میں نہیں آتا</translation>
    </message>
    <message>
        <source>The video service has closed this visit&apos;s room</source>
        <translation>ویڈیو سروس نے اس ملاقات کا کمرہ بند کر دیا ہے</translation>
    </message>
    <message>
        <source>The video service is busy</source>
        <translation>ویڈیو سروس مصروف ہے</translation>
    </message>
    <message>
        <source>The video service refused our key</source>
        <translation>ویڈیو سروس نے ہماری کلید رد کر دی</translation>
    </message>
    <message>
        <source>The video service refused the request</source>
        <translation>ویڈیو سروس نے درخواست رد کر دی</translation>
    </message>
    <message>
        <source>The video service took too long</source>
        <translation>ویڈیو سروس نے بہت دیر لگائی</translation>
    </message>
    <message>
        <source>The video service&apos;s address cannot be used: {why}</source>
        <translation>ویڈیو سروس کا پتا استعمال نہیں ہو سکتا: {why}</translation>
    </message>
    <message>
        <source>The {what} are not a list.</source>
        <translation>{what}: یہ فہرست نہیں ہے۔</translation>
    </message>
    <message>
        <source>The {what} does not begin with the year.</source>
        <translation>{what}: شروع میں سال نہیں ہے۔</translation>
    </message>
    <message>
        <source>The {what} does not exist in the calendar.</source>
        <translation>{what}: کیلنڈر میں ایسی تاریخ نہیں۔</translation>
    </message>
    <message>
        <source>The {what} does not exist on the clock.</source>
        <translation>{what}: گھڑی میں ایسا وقت نہیں۔</translation>
    </message>
    <message>
        <source>The {what} does not exist, or is not written as a date.</source>
        <translation>{what}: موجود نہیں، یا تاریخ کی طرح نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>The {what} holds a NUL character.</source>
        <translation>{what}: اس میں NUL علامت ہے۔</translation>
    </message>
    <message>
        <source>The {what} holds control characters.</source>
        <translation>{what}: اس میں کنٹرول علامتیں ہیں۔</translation>
    </message>
    <message>
        <source>The {what} holds half a character.</source>
        <translation>{what}: اس میں آدھا حرف ہے۔</translation>
    </message>
    <message>
        <source>The {what} is a date without a time.</source>
        <translation>{what}: تاریخ ہے مگر وقت نہیں۔</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} KB.</source>
        <translation>{what}: {most} KB سے زیادہ ہے۔</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} characters.</source>
        <translation>{what}: {most} حروف سے زیادہ ہے۔</translation>
    </message>
    <message>
        <source>The {what} is missing.</source>
        <translation>{what}: درج نہیں۔</translation>
    </message>
    <message>
        <source>The {what} is not a date.</source>
        <translation>{what}: یہ تاریخ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The {what} is not a number.</source>
        <translation>{what}: یہ عدد نہیں ہے۔</translation>
    </message>
    <message>
        <source>The {what} is not a text.</source>
        <translation>{what}: یہ متن نہیں ہے۔</translation>
    </message>
    <message>
        <source>The {what} is not a time.</source>
        <translation>{what}: یہ وقت نہیں ہے۔</translation>
    </message>
    <message>
        <source>The {what} is not an object.</source>
        <translation>{what}: یہ آبجیکٹ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The {what} is not in the calendar.</source>
        <translation>{what}: کیلنڈر میں موجود نہیں۔</translation>
    </message>
    <message>
        <source>The {what} is on another day than its session.</source>
        <translation>{what}: نشست کے دن سے مختلف دن پر ہے۔</translation>
    </message>
    <message>
        <source>The {what} says one thing twice.</source>
        <translation>{what}: ایک ہی بات دو بار ہے۔</translation>
    </message>
    <message>
        <source>There is no screen to show the window on</source>
        <translation>ونڈو دکھانے کے لیے کوئی سکرین نہیں</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>کیلنڈر میں ایسا کوئی دن نہیں۔</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>ایسی کوئی فائل نہیں۔</translation>
    </message>
    <message>
        <source>There is no such home folder.</source>
        <translation>ایسا کوئی ہوم فولڈر نہیں۔</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>ایسی کوئی ترتیب نہیں۔</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one of the list, such as Europe/Berlin.</source>
        <translation>ایسا کوئی ٹائم زون نہیں: فہرست سے چنیں، جیسے Europe/Berlin۔</translation>
    </message>
    <message>
        <source>There is none to revoke: the first one will be new.</source>
        <translation>ناکارہ کرنے کو کچھ نہیں: پہلا لنک نیا ہی ہو گا۔</translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>ٹھیک کرنے کو کچھ نہیں</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>کوئی نہیں تھا۔</translation>
    </message>
    <message>
        <source>These days cannot be kept</source>
        <translation>یہ دن محفوظ نہیں ہو سکتے</translation>
    </message>
    <message>
        <source>These two can&apos;t be merged</source>
        <translation>یہ دونوں ضم نہیں ہو سکتے</translation>
    </message>
    <message>
        <source>This anchor cannot be read</source>
        <translation>یہ اینکر پڑھا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>This appointment is no longer there</source>
        <translation>یہ ملاقات اب موجود نہیں</translation>
    </message>
    <message>
        <source>This backup cannot be put back</source>
        <translation>یہ بیک اپ بحال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>This can no longer be taken back</source>
        <translation>یہ اب واپس نہیں لیا جا سکتا</translation>
    </message>
    <message>
        <source>This can&apos;t be kept</source>
        <translation>یہ محفوظ نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>This clinic&apos;s database is on a server</source>
        <translation>اس کلینک کا ڈیٹا بیس سرور پر ہے</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>اس کمپیوٹر کی گھڑی غلط ہے</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used</source>
        <translation>اس کمپیوٹر کا کلید دان استعمال نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>This day is still to come: nobody is born on it.</source>
        <translation>یہ دن ابھی آنا ہے: اس دن کوئی پیدا نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This desk can&apos;t join as that doctor</source>
        <translation>یہ ڈیسک اس ڈاکٹر کے طور پر شامل نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>This desk&apos;s video key is not the one the clinic uses</source>
        <translation>اس ڈیسک کی ویڈیو کلید وہ نہیں جو کلینک استعمال کرتا ہے</translation>
    </message>
    <message>
        <source>This doctor cannot be added</source>
        <translation>یہ ڈاکٹر شامل نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>This doctor is no longer there: open the settings again.</source>
        <translation>یہ ڈاکٹر اب موجود نہیں: ترتیبات دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>This does not fit the visit</source>
        <translation>یہ اس ملاقات کے لیے ممکن نہیں</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>یہ فائل درآمد نہیں ہو سکتی</translation>
    </message>
    <message>
        <source>This file cannot be written</source>
        <translation>یہ فائل لکھی نہیں جا سکتی</translation>
    </message>
    <message>
        <source>This holds characters that cannot be written: type it instead of pasting it.</source>
        <translation>اس میں ایسے حروف ہیں جو لکھے نہیں جا سکتے: چسپاں کرنے کے بجائے لکھیں۔</translation>
    </message>
    <message>
        <source>This is a text, in quotation marks.</source>
        <translation>یہ متن ہے، واوین میں۔</translation>
    </message>
    <message>
        <source>This is before 1900: look at the year again.</source>
        <translation>یہ 1900 سے پہلے ہے: سال دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>This is either true or false.</source>
        <translation>یہ true یا false ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>This is not a date: write day, month and year, like 11.02.1985 or 1985-02-11.</source>
        <translation>یہ تاریخ نہیں ہے: دن، مہینہ اور سال لکھیں، جیسے 11.02.1985 یا 1985-02-11۔</translation>
    </message>
    <message>
        <source>This is too long to be kept.</source>
        <translation>یہ محفوظ کرنے کے لیے بہت لمبا ہے۔</translation>
    </message>
    <message>
        <source>This makes throw-away rooms at the video service</source>
        <translation>یہ ویڈیو سروس پر عارضی کمرے بناتا ہے</translation>
    </message>
    <message>
        <source>This name is too long: 120 letters are enough.</source>
        <translation>یہ نام بہت لمبا ہے: 120 حروف کافی ہیں۔</translation>
    </message>
    <message>
        <source>This name is too long: 200 letters are enough.</source>
        <translation>یہ نام بہت لمبا ہے: 200 حروف کافی ہیں۔</translation>
    </message>
    <message>
        <source>This one&apos;s birth date is not known: ask for the address or the phone number.</source>
        <translation>اس مریض کی تاریخِ پیدائش معلوم نہیں: پتا یا فون نمبر پوچھیں۔</translation>
    </message>
    <message>
        <source>This path cannot be opened</source>
        <translation>یہ راستہ کھولا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>This path leads to a room shared by a whole session</source>
        <translation>یہ راستہ پوری نشست کے مشترکہ کمرے کا ہے</translation>
    </message>
    <message>
        <source>This patient still has a visit booked, or waits for one</source>
        <translation>اس مریض کی ملاقات ابھی بک ہے، یا مریض منتظر ہے</translation>
    </message>
    <message>
        <source>This patient&apos;s record has just been changed elsewhere</source>
        <translation>اس مریض کا ریکارڈ ابھی کہیں اور بدلا گیا ہے</translation>
    </message>
    <message>
        <source>This patient&apos;s record is no longer there</source>
        <translation>اس مریض کا ریکارڈ اب موجود نہیں</translation>
    </message>
    <message>
        <source>This reason can&apos;t be kept</source>
        <translation>یہ وجہ محفوظ نہیں ہو سکتی</translation>
    </message>
    <message>
        <source>This session is no longer there</source>
        <translation>یہ نشست اب موجود نہیں</translation>
    </message>
    <message>
        <source>This slot cannot be booked</source>
        <translation>یہ جگہ بک نہیں ہو سکتی</translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation>یہ جگہ لی جا چکی ہے</translation>
    </message>
    <message>
        <source>This visit has ended, and its room is closed</source>
        <translation>یہ ملاقات ختم ہو چکی، اور اس کا کمرہ بند ہے</translation>
    </message>
    <message>
        <source>This visit has no video room</source>
        <translation>اس ملاقات کا ویڈیو کمرہ نہیں</translation>
    </message>
    <message>
        <source>This visit is another patient&apos;s here.</source>
        <translation>یہ ملاقات یہاں کسی اور مریض کی ہے۔</translation>
    </message>
    <message>
        <source>This visit is on another day</source>
        <translation>یہ ملاقات کسی اور دن ہے</translation>
    </message>
    <message>
        <source>This visit&apos;s room belongs to another video service</source>
        <translation>اس ملاقات کا کمرہ دوسری ویڈیو سروس کا ہے</translation>
    </message>
    <message>
        <source>Three numbers of minutes, each more than the one before.</source>
        <translation>منٹوں کے تین عدد، ہر ایک پچھلے سے زیادہ۔</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, call support.</source>
        <translation>دوبارہ کوشش کریں۔ اگر ایسا ہوتا رہے تو مدد کے لیے فون کریں۔</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, restart the computer.</source>
        <translation>دوبارہ کوشش کریں۔ اگر ایسا ہوتا رہے تو کمپیوٹر دوبارہ چلائیں۔</translation>
    </message>
    <message>
        <source>Try again. If it stays, check that no login page of the network stands in between.</source>
        <translation>دوبارہ کوشش کریں۔ اگر پھر بھی ہو تو دیکھیں کہ نیٹ ورک کا کوئی لاگ اِن صفحہ بیچ میں نہ ہو۔</translation>
    </message>
    <message>
        <source>Two numbers of minutes, the second more than the first.</source>
        <translation>منٹوں کے دو عدد، دوسرا پہلے سے زیادہ۔</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>Unlock or install the system keyring; until then the keys can be given as environment variables for one run.</source>
        <translation>سسٹم کا کلید دان کھولیں یا لگائیں؛ تب تک کلیدیں ایک بار کے لیے ماحولیاتی متغیرات سے دی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Use that one, or stop it first.</source>
        <translation>اسی کو استعمال کریں، یا پہلے اسے روکیں۔</translation>
    </message>
    <message>
        <source>Use the command line, or log in on a screen.</source>
        <translation>کمانڈ لائن استعمال کریں، یا سکرین والے کمپیوٹر پر لاگ اِن کریں۔</translation>
    </message>
    <message>
        <source>Video visits of these days</source>
        <translation>ان دنوں کی ویڈیو ملاقاتیں</translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. All {checks} checks passed.</source>
        <translation>ویڈیو ملاقاتیں: {visits}، کمرے: {rooms}، مشترکہ: {shared}۔ سب {checks} جانچیں کامیاب رہیں۔</translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. {failed} of {checks} checks failed.</source>
        <translation>ویڈیو ملاقاتیں: {visits}، کمرے: {rooms}، مشترکہ: {shared}۔ {checks} میں سے {failed} جانچیں ناکام رہیں۔</translation>
    </message>
    <message>
        <source>VideoSDK is chosen, but its key or secret is missing</source>
        <translation>VideoSDK چنا گیا ہے، مگر اس کی کلید یا خفیہ کوڈ درج نہیں</translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser: open the link there to see.</source>
        <translation>VideoSDK کا اپنا صفحہ براؤزر میں فیصلہ کرتا ہے: دیکھنے کے لیے لنک وہاں کھولیں۔</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>ملاقات</translation>
    </message>
    <message>
        <source>Visits for which no room was ever made: {number}.</source>
        <translation>ملاقاتیں جن کا کبھی کوئی کمرہ نہیں بنا: {number}۔</translation>
    </message>
    <message>
        <source>Wait half a minute, then try again.</source>
        <translation>آدھا منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>What is newer than this backup will be lost</source>
        <translation>اس بیک اپ کے بعد جو درج ہوا وہ کھو جائے گا</translation>
    </message>
    <message>
        <source>Whoever manages that server makes its backups and puts them back.</source>
        <translation>اس سرور کا منتظم اس کے بیک اپ بناتا اور بحال کرتا ہے۔</translation>
    </message>
    <message>
        <source>Whole days, from 1 to 3650.</source>
        <translation>پورے دن، 1 سے 3650۔</translation>
    </message>
    <message>
        <source>Whole hours, from 0 to 720; 0 means by hand only.</source>
        <translation>پورے گھنٹے، 0 سے 720؛ 0 یعنی صرف ہاتھ سے۔</translation>
    </message>
    <message>
        <source>Whole minutes, from 0 to 1440.</source>
        <translation>پورے منٹ، 0 سے 1440۔</translation>
    </message>
    <message>
        <source>Whole per cent, from 80 to 200.</source>
        <translation>پورا فیصد، 80 سے 200۔</translation>
    </message>
    <message>
        <source>Windows did not open it: copy the link instead.</source>
        <translation>Windows نے نہیں کھولا: اس کے بجائے لنک نقل کریں۔</translation>
    </message>
    <message>
        <source>Write postgresql://desk@server/clinic, or leave it empty.</source>
        <translation>postgresql://desk@server/clinic لکھیں، یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Write the year with four digits: two could mean either century.</source>
        <translation>سال چار ہندسوں میں لکھیں: دو ہندسوں سے صدی واضح نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>آپ کو اسے پڑھنے کی اجازت نہیں۔</translation>
    </message>
    <message>
        <source>a backup was put back</source>
        <translation>بیک اپ بحال کیا گیا</translation>
    </message>
    <message>
        <source>a room could not be closed</source>
        <translation>ایک کمرہ بند نہ ہو سکا</translation>
    </message>
    <message>
        <source>another doctor</source>
        <translation>دوسرا ڈاکٹر</translation>
    </message>
    <message>
        <source>appointment&apos;s id</source>
        <translation>ملاقات کی آئی ڈی</translation>
    </message>
    <message>
        <source>backup put back</source>
        <translation>بیک اپ بحال</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>بن رہا ہے</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>تاریخِ پیدائش</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>روکا گیا</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>closed rooms asked about</source>
        <translation>بند کمرے جن کا پوچھا گیا</translation>
    </message>
    <message>
        <source>current rooms</source>
        <translation>موجودہ کمرے</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>ڈیسک</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>ڈاکٹر</translation>
    </message>
    <message>
        <source>doctor&apos;s id</source>
        <translation>ڈاکٹر کی آئی ڈی</translation>
    </message>
    <message>
        <source>doctor&apos;s name</source>
        <translation>ڈاکٹر کا نام</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>دورانیہ</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>ای میل کا پتا</translation>
    </message>
    <message>
        <source>end</source>
        <translation>اختتام</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>غلط اندراج</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>اندراجات</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>free, {when}</source>
        <translation>خالی، {when}</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>guest 1</source>
        <translation>مہمان 1</translation>
    </message>
    <message>
        <source>guest 2</source>
        <translation>مہمان 2</translation>
    </message>
    <message>
        <source>guest 3</source>
        <translation>مہمان 3</translation>
    </message>
    <message>
        <source>guest 4</source>
        <translation>مہمان 4</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>درآمد شدہ</translation>
    </message>
    <message>
        <source>imported, not yet checked</source>
        <translation>درآمد شدہ، ابھی جانچا نہیں گیا</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>it was seen before</source>
        <translation>یہ پہلے دیکھا جا چکا ہے</translation>
    </message>
    <message>
        <source>kind of session</source>
        <translation>نشست کی قسم</translation>
    </message>
    <message>
        <source>kind of visit</source>
        <translation>ملاقات کی قسم</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>left {when}</source>
        <translation>چھوڑا گیا {when}</translation>
    </message>
    <message>
        <source>links expired</source>
        <translation>لنک کی مدت ختم</translation>
    </message>
    <message>
        <source>links revoked</source>
        <translation>لنک ناکارہ کیے گئے</translation>
    </message>
    <message>
        <source>location</source>
        <translation>مقام</translation>
    </message>
    <message>
        <source>lost at the service</source>
        <translation>سروس پر کھو گیا</translation>
    </message>
    <message>
        <source>meeting ID</source>
        <translation>میٹنگ آئی ڈی</translation>
    </message>
    <message>
        <source>meeting IDs</source>
        <translation>میٹنگ آئی ڈی</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>نہیں آیا</translation>
    </message>
    <message>
        <source>more people in the room than invited</source>
        <translation>کمرے میں بلائے گئے لوگوں سے زیادہ لوگ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>no meeting ID</source>
        <translation>میٹنگ آئی ڈی نہیں</translation>
    </message>
    <message>
        <source>no video visit any more</source>
        <translation>اب ویڈیو ملاقات نہیں</translation>
    </message>
    <message>
        <source>not this visit&apos;s own</source>
        <translation>اس ملاقات کا اپنا نہیں</translation>
    </message>
    <message>
        <source>only a coming video visit keeps one</source>
        <translation>صرف آنے والی ویڈیو ملاقات کی رہتی ہے</translation>
    </message>
    <message>
        <source>open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>openings and links</source>
        <translation>کھولے گئے کمرے اور لنک</translation>
    </message>
    <message>
        <source>other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>participant codes</source>
        <translation>شریک کوڈ</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>مریض</translation>
    </message>
    <message>
        <source>patient did not come</source>
        <translation>مریض نہیں آیا</translation>
    </message>
    <message>
        <source>patient&apos;s id</source>
        <translation>مریض کی آئی ڈی</translation>
    </message>
    <message>
        <source>patient&apos;s name</source>
        <translation>مریض کا نام</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>فون نمبر</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>ریکارڈ نمبر</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>رشتہ دار</translation>
    </message>
    <message>
        <source>room</source>
        <translation>کمرہ</translation>
    </message>
    <message>
        <source>rooms of ended visits</source>
        <translation>ختم شدہ ملاقاتوں کے کمرے</translation>
    </message>
    <message>
        <source>rooms that lost their visit</source>
        <translation>کمرے جن کی ملاقات نہ رہی</translation>
    </message>
    <message>
        <source>session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>نشست {number}</translation>
    </message>
    <message>
        <source>session&apos;s id</source>
        <translation>نشست کی آئی ڈی</translation>
    </message>
    <message>
        <source>session&apos;s meeting ID</source>
        <translation>نشست کی میٹنگ آئی ڈی</translation>
    </message>
    <message>
        <source>session&apos;s time slots</source>
        <translation>نشست کی وقت کی جگہیں</translation>
    </message>
    <message>
        <source>settings.toml says that this desk serves &apos;{name}&apos;, but {count} doctors are called so: until then it is the reception&apos;s.</source>
        <translation>settings.toml کے مطابق یہ ڈیسک &apos;{name}&apos; کا ہے، مگر اس نام کے {count} ڈاکٹر ہیں: تب تک یہ استقبالیہ کا ہے۔</translation>
    </message>
    <message>
        <source>shared rooms</source>
        <translation>مشترکہ کمرے</translation>
    </message>
    <message>
        <source>shared with other visits</source>
        <translation>دوسری ملاقاتوں کے ساتھ مشترکہ</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>وقت کی جگہ</translation>
    </message>
    <message>
        <source>slot&apos;s times</source>
        <translation>جگہ کے اوقات</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>کوئی شخص</translation>
    </message>
    <message>
        <source>somebody unknown in the room</source>
        <translation>کمرے میں کوئی نامعلوم</translation>
    </message>
    <message>
        <source>speciality</source>
        <translation>شعبہ</translation>
    </message>
    <message>
        <source>start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>status</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>stays in rooms</source>
        <translation>کمروں میں قیام</translation>
    </message>
    <message>
        <source>the audit trail was changed</source>
        <translation>آڈٹ ریکارڈ بدلا گیا</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>the service named a room that is not this visit&apos;s</source>
        <translation>سروس نے ایسا کمرہ بتایا جو اس ملاقات کا نہیں</translation>
    </message>
    <message>
        <source>the visit has had a room of its own</source>
        <translation>ملاقات کا اپنا کمرہ رہ چکا ہے</translation>
    </message>
    <message>
        <source>time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>video service changed</source>
        <translation>ویڈیو سروس بدلی گئی</translation>
    </message>
    <message>
        <source>visit cancelled</source>
        <translation>ملاقات منسوخ</translation>
    </message>
    <message>
        <source>waits to be closed</source>
        <translation>بند ہونے کا منتظر</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>{file} پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} پڑھی نہیں جا سکتی۔</translation>
    </message>
    <message>
        <source>{file} could not be set aside; what is wrong in it has its default in this run.</source>
        <translation>{file} الگ نہ رکھی جا سکی؛ جو اس میں غلط ہے اس کی اصل ترتیب اس بار لاگو ہے۔</translation>
    </message>
    <message>
        <source>{file} holds no anchor.</source>
        <translation>{file} میں کوئی اینکر نہیں۔</translation>
    </message>
    <message>
        <source>{file} is damaged: it is not UTF-8.</source>
        <translation>{file} خراب ہے: یہ UTF-8 نہیں۔</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}.</source>
        <translation>{file} خراب ہے: {reason}۔</translation>
    </message>
    <message>
        <source>{file} was damaged meanwhile, and nothing was written. Start this program again: it sets the file aside and keeps what can be read of it.</source>
        <translation>{file} اس دوران خراب ہو گئی، اور کچھ نہیں لکھا گیا۔ یہ پروگرام دوبارہ چلائیں: یہ فائل الگ رکھتا ہے اور جو پڑھا جا سکے وہ بچا لیتا ہے۔</translation>
    </message>
    <message>
        <source>{file}: {setting}: {what}</source>
        <translation>{file}: {setting}: {what}</translation>
    </message>
    <message>
        <source>{first} comes first in row {one_row}, but {other} in row {other_row}. Choose the order: rows that do not fit are then refused.</source>
        <translation>قطار {one_row} میں پہلے {first} آتا ہے، مگر قطار {other_row} میں {other}۔ ترتیب چنیں: جو قطاریں نہ ملیں وہ رد ہوں گی۔</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} تا {last}</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read.</source>
        <translation>{folder} پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>{found} against; {what}: {number}</source>
        <translation>{found} خلاف؛ {what}: {number}</translation>
    </message>
    <message>
        <source>{ids}, and {number} more</source>
        <translation>{ids}، اور {number} مزید</translation>
    </message>
    <message>
        <source>{meaning} Save the sheet as CSV, and import that.</source>
        <translation>{meaning} پرچہ CSV کے طور پر محفوظ کریں، اور اسے درآمد کریں۔</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} پڑھا نہیں جا سکتا۔</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} میں لکھا نہیں جا سکتا: {why}۔</translation>
    </message>
    <message>
        <source>{name} could not be made.</source>
        <translation>{name} بن نہ سکا۔</translation>
    </message>
    <message>
        <source>{name} is damaged where it names the database. Nothing was opened, so that nobody books into another clinic&apos;s: correct that line, or take it out.</source>
        <translation>{name} وہاں خراب ہے جہاں ڈیٹا بیس کا نام ہے۔ کچھ نہیں کھولا گیا، تاکہ کوئی دوسرے کلینک میں بک نہ کرے: وہ سطر درست کریں، یا نکال دیں۔</translation>
    </message>
    <message>
        <source>{name} is not set, but another VIDEOSDK_ variable is: set {key} and {secret} together, or neither.</source>
        <translation>{name} مقرر نہیں، مگر ایک اور VIDEOSDK_ متغیر مقرر ہے: {key} اور {secret} دونوں مقرر کریں، یا کوئی نہیں۔</translation>
    </message>
    <message>
        <source>{name} is there already: give the backup another name.</source>
        <translation>{name} پہلے سے موجود ہے: بیک اپ کو دوسرا نام دیں۔</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation>{name}: {why}۔</translation>
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
        <translation>{path} پہلے سے موجود ہے: دوسری فائل بتائیں۔</translation>
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
        <translation>{when} لنک برائے {what} ({who})</translation>
    </message>
    <message>
        <source>{when} {what} ({who})</source>
        <translation>{when} {what} ({who})</translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken as in person (rows: {number}).</source>
        <translation>“{word}” سے معلوم نہیں ہوتا کہ ملاقات کیسے ہے؛ روبرو مانی گئی (قطاریں: {number})۔</translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken like its session (rows: {number}).</source>
        <translation>“{word}” سے معلوم نہیں ہوتا کہ ملاقات کیسے ہے؛ اپنی نشست جیسی مانی گئی (قطاریں: {number})۔</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ کامیاب</translation>
    </message>
    <message>
        <source>✗ FAILED</source>
        <translation>✗ ناکام</translation>
    </message>
</context>
</TS>
