import { phenomenon, reads } from "./reading.js";

// الحال: an indefinite accusative participle says what the subject before it did meanwhile, with a frame of its own.
phenomenon("participles that carry the subject on", [
  reads(
    "قطعت السعودية علاقاتها مع قطر متهمة إياها بدعم الإرهاب.",
    "Saudi Arabia CUTS_TIES_WITH Qatar",
    "Saudi Arabia ACCUSES Qatar",
  ),
  reads(
    "فرضت السعودية والبحرين على قطر عقوبات متهمة إياها بدعم الإرهاب.",
    "Saudi Arabia SANCTIONS Qatar",
    "Bahrain SANCTIONS Qatar",
    "Saudi Arabia ACCUSES Qatar",
    "Bahrain ACCUSES Qatar",
  ),
  reads("أصدرت سلطنة عمان بيانا في مسقط محملة إسرائيل المسؤولية عن سلامة الأسرى.", "Oman ACCUSES Israel"),
  reads("ألقى إيمانويل ماكرون كلمة مطالبا إيران بوقف التخصيب.", "Emmanuel Macron DEMANDS Iran"),
  reads("أنهى أنطونيو غوتيريش كلمته مناشدا تركيا التدخل.", "António Guterres URGES Turkey"),
  reads(
    "أصدرت فرنسا وألمانيا بيانا مشتركا، محذرتين إيران من التخصيب.",
    "France WARNS Iran",
    "Germany WARNS Iran",
  ),
]);

// An adjective of an indefinite noun looks the same: مظاهرات مؤيدة لروسيا.
phenomenon("participles that describe a noun", [
  reads("بثت قناة محلية أغنيات مؤيدة لروسيا."),
  reads("أعلنت حكومة مؤيدة لروسيا استقالتها."),
  reads("طلبت فرنسا مساعدة أوكرانيا في التحقيق."),
]);
