"""The sample clinic's invented people, in the scripts and orders in which names are written.

Given and family names are common ones of each language, put together by chance. Where a family name
changes with its bearer, both forms stand there, as ``his|hers``.
"""

from __future__ import annotations

from dataclasses import dataclass

CLINIC = "Lantern Lane Clinic (sample)"


@dataclass(frozen=True, slots=True)
class Language:
    """How people of one language are called.

    Attributes:
        weight: How often they come to this clinic, relative to the others.
        pattern: How a name is written, of ``{given}`` and ``{family}``.
    """

    weight: int
    families: str
    women: str
    men: str
    pattern: str = "{given} {family}"


LANGUAGES = (
    Language(
        9,
        "Ashdown Bellamy Carraway Dunmore Fairweather Harcourt Langley Merriweather Pemberton"
        " Thorne O'Rourke Lloyd-Jones",
        "Alice Beatrice Charlotte Edith Florence Harriet Imogen Niamh Rosalind Siobhán",
        "Alfred Benedict Conor Edmund Frederick Hugh Jasper Oliver Rupert Tobias",
    ),
    Language(
        6,
        "Brückner Förster Groß Jäger Kühn Löwe Nußbaum Schönfeld Sträßer Vogel",
        "Annelie Bärbel Elke Friederike Käthe Liselotte Mareike Svenja",
        "Götz Hannes Jörg Jürgen Lüder Matthias Sönke Till",
    ),
    Language(
        6,
        "Álvarez Castaño Domínguez Ibáñez Muñoz Núñez Ordóñez Peña Quiñones Zúñiga",
        "Begoña Concepción Inés Lucía Marisol Pilar Rocío Ximena",
        "Andrés Germán Iñaki Joaquín Martín Óscar Ramón Tomás",
    ),
    Language(
        4,
        "Beauchêne Delacroix Fauré Guérin Lefèvre Maçon Noël Rivière",
        "Aurélie Chloé Éloïse Françoise Hélène Maëlle",
        "André Benoît Étienne François Jérôme Théo",
    ),
    Language(
        4,
        "Assunção Conceição Falcão Gonçalves Magalhães Simões Távora",
        "Beatriz Graça Inês Lívia Mónica",
        "Afonso João Luís Tomé Vítor",
    ),
    Language(
        4,
        "Černý|Černá Dvořák|Dvořáková Kučera|Kučerová Říha|Říhová Šťastný|Šťastná Žižka|Žižková",
        "Alžběta Kateřina Libuše Růžena Zdeňka",
        "Bořivoj Jiří Luděk Matěj Tomáš",
    ),
    Language(
        4,
        "Dąbrowski|Dąbrowska Jabłoński|Jabłońska Kędzierski|Kędzierska Wróbel Żukowski|Żukowska",
        "Agnieszka Grażyna Małgorzata Świętosława Zofia",
        "Bogusław Grzegorz Łukasz Michał Stanisław",
    ),
    Language(
        4,
        "Çelik Doğan Gündoğdu Işık Özdemir Şimşek Yıldız",
        "Ayşe Çiğdem Gülşen İpek Nurgül",
        "Barış Çağlar Gökhan İbrahim Uğur",
    ),
    Language(
        3,
        "Åkesson Bjørnstad Håkansson Lindström Nygård Østergaard Sjögren",
        "Åsa Freja Ingrid Sólveig Tyra",
        "Björn Göran Håkon Jökull Søren",
    ),
    Language(
        3,
        "Bognár Csíkszentmihályi Kőrösi Nemeskürty Szőke Tűzkő",
        "Ágnes Enikő Judit Örsolya Zsófia",
        "Ákos Győző István Lőrinc Zoltán",
        "{family} {given}",
    ),
    Language(
        4,
        "Đặng Hoàng Lê Nguyễn Phạm Trần Vũ",
        "Thị_Ánh Thị_Hồng Thu_Thảo Thùy_Dương Tuyết_Mai",
        "Đức_Anh Minh_Khôi Quốc_Bảo Văn_Hậu Xuân_Trường",
        "{family} {given}",
    ),
    Language(
        4,
        "Adéwálé Chukwuemeka Ẹniọlá Mensah Nwachukwu Ọláyínká Sibanda",
        "Abẹ́bí Adaeze Folúkẹ́ Nkechi Thandeka",
        "Ayọ̀délé Chibuike Kwabena Olúwaṣeun Sipho",
    ),
    Language(
        4,
        "الحدّاد الخطيب الدمشقي السقّاف الشامي القاضي المصري",
        "أمينة خديجة زينب سلمى فاطمة هدى",
        "إبراهيم أحمد خالد عمر محمود يوسف",
    ),
    Language(
        3,
        "אלמוג ברקוביץ גולן הררי כרמלי שפירא",
        "אביגיל חנה מיכל נועה רבקה תמר",
        "אורי דוד יונתן משה נתן עמית",
    ),
    Language(
        3,
        "انصاری بخاری چغتائی صدیقی قریشی گیلانی",
        "پروین ثمینہ شگفتہ عائشہ نگہت",
        "اعجاز بلال جاوید ظفر نوید",
    ),
    Language(
        4,
        "陈 黄 李 林 刘 王 吴 张 赵 周 欧阳",
        "芳 慧敏 静怡 丽华 诗涵 雪梅",
        "浩然 建国 俊杰 明轩 伟 志强",
        "{family}{given}",
    ),
    Language(
        3,
        "石川 小野寺 佐藤 高橋 田中 山田 渡辺",
        "葵 花子 恵美 さくら 美咲",
        "健太 翔太 大輔 太郎 陽翔",
        "{family} {given}",
    ),
    Language(
        3,
        "김 박 이 정 최 한",
        "민지 서연 수빈 은경 지우",
        "도윤 민준 서준 영호 현우",
        "{family}{given}",
    ),
    Language(
        4,
        "Беляев|Беляева Воробьёв|Воробьёва Кузнецов|Кузнецова Лебедев|Лебедева Щербаков|Щербакова",
        "Анна Екатерина Людмила Наталья Юлия",
        "Алексей Дмитрий Фёдор Сергей Юрий",
    ),
    Language(
        2,
        "Бойченко Гнатюк Кравчук Лисенко Шевчук",
        "Ганна Іванна Оксана Соломія",
        "Андрій Богдан Євген Тарас",
    ),
    Language(
        3,
        "Αγγελόπουλος|Αγγελοπούλου Βασιλείου Δημητρίου Λάμπρου Χατζής|Χατζή",
        "Αθηνά Δέσποινα Ελένη Χρυσούλα",
        "Γεώργιος Κώστας Νικόλαος Σπύρος",
    ),
    Language(
        4,
        "अग्रवाल चौधरी जोशी त्रिपाठी मिश्रा शर्मा",
        "अनीता दीपिका प्रिया मीनाक्षी सुनीता",
        "अर्जुन राजेश विक्रम श्याम संजय",
    ),
    Language(
        2,
        "চক্রবর্তী চৌধুরী বন্দ্যোপাধ্যায় সরকার",
        "অনন্যা মৌসুমী রুমানা শর্মিলা",
        "অনির্বাণ রফিক শুভ সৌরভ",
    ),
    Language(
        2,
        "அன்பழகன் சுப்பிரமணியன் முருகேசன் வேலுசாமி",
        "கவிதா செல்வி மீனாட்சி லட்சுமி",
        "அருண் கார்த்திக் செந்தில் முத்து",
    ),
    Language(
        2,
        "แก้วมณี ใจดี ทองสุข ศรีสวัสดิ์",
        "กัลยา พิมพ์ใจ มาลี สุดารัตน์",
        "กิตติ ชัยวัฒน์ ธนกร สมชาย",
    ),
    Language(
        2,
        "ბერიძე გელაშვილი კაპანაძე მჭედლიშვილი",
        "ელენე ნინო თამარი ქეთევან",
        "გიორგი დავით ზურაბ ლევან",
    ),
    Language(
        1,
        "Աբրահամյան Գրիգորյան Հակոբյան Պետրոսյան",
        "Անահիտ Գայանե Լուսինե Նարինե",
        "Արամ Գևորգ Հայկ Տիգրան",
    ),
)

TWINS = (("María", "López", 1985, 2, 11), ("Maria", "Lopez", 1985, 11, 2))
"""Two people whose names a tired eye takes for one, in one session."""

UNUSUAL = (
    # Names that test a table: one word, two scripts, very long, one initial.
    ("Suharni", None, None),
    ("Fatima al-Zahra · فاطمة الزهراء", None, None),
    ("Maria Antónia de Albuquerque Cavalcanti e Vasconcelos de Montalegre", None, None),
    ("A. Novák", "A.", "Novák"),
    ("Siobhán O'Brien-Smith", "Siobhán", "O'Brien-Smith"),
)
"""As written, then given and family name where they can be told apart."""

DOCTORS = (
    ("Dr. Amina Rahman", "Cardiology"),
    ("Dr. Chidi Okafor", "Dermatology"),
    ("Dr. Linh Tran", "General practice"),
    ("Dr. Jonas Weiß", "General practice"),
    ("Dr. Sofía Castellanos", "Paediatrics"),
    ("Dr. Kenji Morimoto", "Neurology"),
    ("Dr. Ingrid Åkesson", "Psychiatry"),
    ("Dr. Eléni Papadáki", "Endocrinology"),
    ("Dr. Tomáš Dvořák", "Orthopaedics"),
    ("Dr. Leila Haddad", "Gynaecology"),
    ("Dr. Ravi Menon", "Respiratory medicine"),
    ("Dr. Grace Whitlock", "Geriatrics"),
)
"""Name and speciality."""

EVERYWHERE = ("Follow-up", "First visit", "Test results", "Medication review", "Second opinion")
REASONS = {
    "Cardiology": ("Blood pressure", "Palpitations", "ECG results"),
    "Dermatology": ("Skin check", "Eczema", "Mole follow-up"),
    "General practice": ("Prescription renewal", "Cough and fever", "Sick note", "Travel advice"),
    "Paediatrics": ("Growth check", "Vaccination advice", "Ear ache"),
    "Neurology": ("Migraine", "Sleep trouble", "Scan results"),
    "Psychiatry": ("Talking therapy", "Anxiety", "Medication check"),
    "Endocrinology": ("Diabetes review", "Thyroid results"),
    "Orthopaedics": ("Back pain", "After surgery", "Knee pain"),
    "Gynaecology": ("Prenatal check", "Contraception advice"),
    "Respiratory medicine": ("Asthma review", "Inhaler training"),
    "Geriatrics": ("Memory check", "Care plan", "Fall follow-up"),
}
EXAMINATIONS = (
    "Blood test",
    "Blood pressure",
    "Wound check",
    "Vaccination",
    "Physical examination",
)
"""What needs the patient's presence."""
AGES = {"Paediatrics": (0, 16), "Geriatrics": (70, 98), "Gynaecology": (18, 60)}
EXCUSES = ("Patient is ill", "Found another date", "Work", "No longer needed", "Doctor is away")
