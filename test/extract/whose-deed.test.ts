import { phenomenon, reads } from "./reading.js";

// The aim of a journey or of pressure is that of whoever goes or is pressed.
phenomenon("the aim of another deed", [
  reads("رحب العطية بقدوم كيري إلى الدوحة لإجراء محادثات مع سيرغي لافروف.", "John Kerry MEETS Sergey Lavrov"),
  reads(
    "أعلن الكرملين وصول بوتين إلى طهران لعقد قمة مع أردوغان.",
    "Vladimir Putin MEETS Recep Tayyip Erdoğan",
    "Vladimir Putin VISITS Tehran",
  ),
  reads(
    "زار بوتين الصين لدعم كوريا الشمالية.",
    "Vladimir Putin SUPPORTS North Korea",
    "Vladimir Putin VISITS China",
  ),
]);

// Whose deed it is, where the pronoun of the masdar says so.
phenomenon("the pronoun of a masdar and its owner", [
  reads("تدفع واشنطن حليفتها تركيا إلى تشديد مكافحتها لتنظيم داعش.", "Turkey CLASHES_WITH Islamic State"),
  reads("نقل شكري تحيات عبد الفتاح السيسي وتقديره للسعودية.", "Abdel Fattah el-Sisi PRAISES Saudi Arabia"),
  reads("أشاد ماكرون بالعراق لاستضافته السعودية.", "Emmanuel Macron PRAISES Iraq", "Iraq HOSTS Saudi Arabia"),
  reads(
    "قال جاويش أوغلو إن بلاده ستتحرك قريبا، وذلك خلال لقائه جون كيري.",
    "Mevlüt Çavuşoğlu MEETS John Kerry",
  ),
  // The verb says that كيري is a man, whose the pronoun is not; Iran is, of whose conduct it goes on.
  reads(
    "انتقد كيري تصرفات إيران في المنطقة ودعمها لحزب الله.",
    "John Kerry CONDEMNS Iran",
    "Iran SUPPORTS Hezbollah",
  ),
  // A town that is taken is not who is supported.
  reads(
    "سيطر الجيش السوري على حلب بدعم روسي.",
    "Russia SUPPORTS Syrian Army",
    "Syrian Army SEIZES Aleppo",
    "Syrian Army PART_OF Syria",
  ),
  reads(
    "بدأ ميدفيديف حياته الجديدة منذ حرب روسيا ضد أوكرانيا بتهديده ألمانيا.",
    "Dmitry Medvedev THREATENS Germany",
    "Russia ATTACKS Ukraine",
  ),
]);

// تم: it takes place, and who tells of it has not done it.
phenomenon("what only takes place", [
  reads("قال ماكرون إنه لن يتم القبض على محمود عباس.", "∅ ARRESTS Mahmoud Abbas negated planned"),
  reads("قال ماكرون إنه سيجري لقاءات مع محمود عباس.", "Emmanuel Macron MEETS Mahmoud Abbas planned"),
]);

// Who is harmed is not to blame.
phenomenon("condemned harm", [
  reads("أدان ماكرون اغتيال إسماعيل هنية.", "∅ KILLS Ismail Haniyeh"),
  reads("أدان ماكرون استهداف المدنيين."),
  reads("انتقدت باريس اعتقال أليكسي نافالني.", "∅ ARRESTS Alexei Navalny"),
  reads("أدان ماكرون قصف إسرائيل لبيروت.", "Emmanuel Macron CONDEMNS Israel", "Israel ATTACKS Lebanon"),
  reads(
    "أدان ماكرون احتجاز إيران جمال خاشقجي.",
    "Emmanuel Macron CONDEMNS Iran",
    "Iran ARRESTS Jamal Khashoggi",
  ),
]);

// Among the dead are children: nobody has killed them besides.
phenomenon("who is among them", [
  reads("قتل 14 شخصا بينهم خمسة أطفال في سوريا.", "∅ KILLS People in Syria"),
  reads("قتل 14 شخصا معظمهم من الأطفال في سوريا.", "∅ KILLS People in Syria"),
  reads("قتل 14 شخصا غالبيتهم أجانب في سوريا.", "∅ KILLS People in Syria"),
]);

// A noun whose slot is filled leaves the next phrase with the same preposition to the verb.
phenomenon("two phrases with one preposition", [
  reads("هيمنت الحرب الروسية على أوكرانيا على أعمال الأمم المتحدة.", "Russia ATTACKS Ukraine"),
]);

// Who has somebody's support is not the one who gives it.
phenomenon("to enjoy support", [
  reads(
    "يحظى فايز السراج بمساندة كل من قطر وتركيا.",
    "Qatar SUPPORTS Fayez al-Sarraj",
    "Turkey SUPPORTS Fayez al-Sarraj",
  ),
]);

// An appeal to nobody does not go to whom something is to be done.
phenomenon("appeals without an addressee", [
  reads(
    "قتل مدنيون في غزة. ودعت الكويت إلى التحقيق في الجرائم المرتكبة ضد الفلسطينيين.",
    "∅ KILLS Civilians in Palestine",
  ),
  reads("تدهور الوضع في السودان. ودعت مصر إلى وقف القتال في السودان.", "Egypt URGES Sudan"),
]);

// His own country says and supports; it is not what is supported.
phenomenon("the state of a speaker in the genitive", [
  reads("أكد ماكرون دعم بلاده للمبادرة. وزار ماكرون باريس.", "Emmanuel Macron VISITS Paris"),
]);

// A building is entered and not joined; a bracket is no complement.
phenomenon("what is entered, and what stands in brackets", [
  reads("دخل خاشقجي القنصلية."),
  reads("دخلت بلغاريا الاتحاد الأوروبي.", "Bulgaria JOINS European Union"),
  reads("ناقش الخبراء اقتحام الكنيست (البرلمان)."),
]);

// An attack that is described has done what its verb says, and nobody named before or behind.
phenomenon("the attack that did it", [
  reads("أدانت فرنسا الهجوم الكيميائي الذي استهدف أمس سكان حلب."),
  reads(
    "قتل مسلحون في سوريا، جراء ضربات صاروخية استهدفت قواعد للجيش السوري.",
    "∅ KILLS Gunmen in Syria",
    "Syrian Army PART_OF Syria",
  ),
  reads(
    "هاجم مسلحون في سوريا الجيش التركي.",
    "Gunmen in Syria ATTACKS Turkish Armed Forces",
    "Turkish Armed Forces PART_OF Turkey",
  ),
]);

// So many people are followed by a verb in the plural: one in the singular tells of somebody else.
phenomenon("a singular verb behind people who are counted", [
  reads(
    "أوقفت الشرطة الفرنسية ثلاثة أشخاص، بينما أفرج عن خمسة آخرين.",
    "Police of France PART_OF France",
    "Police of France ARRESTS People in France",
  ),
]);
