import { phenomenon, reads } from "./reading.js";

phenomenon("who says of somebody that he broke the law blames him", [
  reads("قال إيمانويل ماكرون إن روسيا خرقت الهدنة.", "Emmanuel Macron ACCUSES Russia"),
  reads("أكدت كندا أن اليابان تزعزع استقرار المنطقة.", "Canada ACCUSES Japan"),
  reads("قال إيمانويل ماكرون إن روسيا لم تخرق الهدنة."),
  reads("قال إيمانويل ماكرون إنه سينسحب إذا خرقت روسيا الهدنة."),
  reads("خرقت روسيا الهدنة."),
]);

phenomenon("participles said of the name with which a sentence begins", [
  reads("كندا متضامنة مع اليابان.", "Canada SUPPORTS Japan"),
  reads("تركيا غاضبة من الولايات المتحدة.", "Turkey CONDEMNS United States"),
]);

phenomenon("whose deed somebody asks to be ended", [
  reads("طالبت كندا بوقف القصف الروسي.", "Canada DEMANDS Russia"),
  reads("دعت كندا إلى رفع العقوبات الأميركية.", "Canada URGES United States"),
  reads("طالبت كندا بإنهاء الأزمة السورية."),
]);

phenomenon("words that are first told of do what those do who issued them", [
  reads("اتهم تقرير لمنظمة العفو الدولية روسيا بالتخاذل.", "Amnesty International ACCUSES Russia"),
  reads("دان بيان مشترك لفرنسا وألمانيا القصف الروسي.", "France CONDEMNS Russia", "Germany CONDEMNS Russia"),
  reads("طالب بيان صادر عن جامعة الدول العربية إسرائيل بالانسحاب.", "Arab League DEMANDS Israel"),
  reads("حذر تقرير الأمم المتحدة إسرائيل من التصعيد.", "United Nations WARNS Israel"),
]);

phenomenon("an office between commas says more of the subject, and what is behind it is the object", [
  reads("حث مارتن غريفيث، المدير التنفيذي للبرنامج، روسيا على الحوار.", "Martin Griffiths URGES Russia"),
]);

phenomenon("whoever attacked is condemned for those killed in the attack", [
  reads(
    "أدان إيمانويل ماكرون مقتل صحفيين في غارة روسية.",
    "Emmanuel Macron CONDEMNS Russia",
    "Russia KILLS Journalists",
  ),
  reads("أدان إيمانويل ماكرون مقتل صحفيين.", "∅ KILLS Journalists"),
]);

phenomenon("what is rejected by a noun is whose the thing is", [
  reads("أكدت كندا رفض اليابان لوجود قواعد روسية.", "Japan REJECTS Russia"),
]);

phenomenon("a demand with something set apart between commas before what is demanded", [
  reads(
    "انتقد إيمانويل ماكرون إيران. كما طالب روسيا، خلال الجلسة، بالانسحاب.",
    "Emmanuel Macron CONDEMNS Iran",
    "Emmanuel Macron DEMANDS Russia",
  ),
  reads(
    "انتقد إيمانويل ماكرون إيران. كما طالب روسيا، خلال الجلسة. بالانسحاب بدأ اليوم.",
    "Emmanuel Macron CONDEMNS Iran",
  ),
]);

phenomenon("who tells of what others do does not do it himself", [
  reads("أكد إيمانويل ماكرون تضامن الشعب الأوكراني مع كندا.", "People of Ukraine SUPPORTS Canada"),
  reads("أكد إيمانويل ماكرون دعم فرنسا لكندا.", "Emmanuel Macron SUPPORTS Canada", "France SUPPORTS Canada"),
]);

phenomenon("attacks with words, and what crowds shout", [
  reads("هاجم البرلماني زياد الحلبي روسيا.", "Ziad al-Halbi CONDEMNS Russia"),
  reads("ردد المتظاهرون اللبنانيون هتافات بالموت لروسيا.", "Protesters in Lebanon PROTESTS_AGAINST Russia"),
]);

phenomenon("a verb that is written like a number", [
  reads("أثنى إيمانويل ماكرون على كندا.", "Emmanuel Macron PRAISES Canada"),
]);

phenomenon("what somebody says that another failed to do or went back on", [
  reads("قال إيمانويل ماكرون إن روسيا تنصلت من الاتفاق.", "Emmanuel Macron ACCUSES Russia"),
  reads("قال إيمانويل ماكرون إن روسيا فشلت في تنفيذ القرار.", "Emmanuel Macron CONDEMNS Russia"),
]);
