import { phenomenon, reads } from "./reading.js";

// Whom an appeal goes to that names nobody.
phenomenon("appeals to nobody", [
  reads("دعت الصين واليابان وكوريا الجنوبية إلى التهدئة."),
  reads(
    "دعا غوتيريش إلى الحوار، بينما زار ماكرون العراق ولبنان ومصر.",
    "Emmanuel Macron VISITS Egypt",
    "Emmanuel Macron VISITS Iraq",
    "Emmanuel Macron VISITS Lebanon",
  ),
  reads("تتفاقم الأزمة في السودان. ودعا غوتيريش إلى وقف القتال في السودان.", "António Guterres URGES Sudan"),
]);

// What is called for goes on in a relative clause.
phenomenon("appeals that speak of a country in a relative clause", [
  reads("دعا غوتيريش إلى إنهاء الحرب التي تدمر السودان.", "António Guterres URGES Sudan"),
]);

// Whose several people are who have one state each.
phenomenon("people whom each state has for itself", [
  reads(
    "استدعت القاهرة سفراء إيطاليا وإسبانيا واليونان.",
    "Egypt PROTESTS_TO Greece",
    "Egypt PROTESTS_TO Italy",
    "Egypt PROTESTS_TO Spain",
  ),
  reads(
    "اجتمع لافروف بممثلي مصر والأردن.",
    "Sergey Lavrov MEETS Representatives of Egypt",
    "Sergey Lavrov MEETS Representatives of Jordan",
  ),
  reads("استدعت بكين سفيري أستراليا وكندا.", "China PROTESTS_TO Australia", "China PROTESTS_TO Canada"),
]);

// A people behind one person or body is no adjective of his.
phenomenon("a people behind its leader", [
  reads("دعا ماكرون الفرنسيين إلى الوحدة.", "Emmanuel Macron URGES Citizens of France"),
  reads("حثت حركة حماس الفلسطينيين على الصمود.", "Hamas URGES Citizens of Palestine"),
  reads("اجتمع كبير المفاوضين الإيرانيين بغروسي."),
]);

// Aircraft do what their verb says, whoever was named before, and their adjective ends their phrase.
phenomenon("aircraft behind their verb", [
  reads("حذرت الأردن سوريا. وقصفت طائرات تركية عفرين.", "Jordan WARNS Syria", "Turkey ATTACKS Afrin"),
  reads("استهدفت طائرات روسية مواقع لداعش.", "Russia ATTACKS Islamic State"),
  reads("حذرت الأردن سوريا. وقصفت طائرات تركية مواقع عسكرية في محيط المدينة.", "Jordan WARNS Syria"),
]);

// What is admitted has happened; what is approved has not.
phenomenon("admitting and approving", [
  reads("أقرت روسيا بقصف إدلب.", "Russia ATTACKS Idlib"),
  reads("أقرت بولندا إرسال قوات إلى ليتوانيا.", "Poland SENDS_TROOPS_TO Lithuania planned"),
]);

// جمع of a summit, not أجمع.
phenomenon("a summit that brings together", [
  reads("سيشارك ماكرون السبت في قمة تجمع مصر والأردن.", "Egypt MEETS Jordan planned"),
]);

// The help by which something is done is given, not got, by whom the genitive names.
phenomenon("with somebody's help", [
  reads("صد الجيش السوداني الهجوم بمساعدة مصر.", "Sudanese Armed Forces PART_OF Sudan"),
  reads("تعهدت برلين بمساعدة مولدوفا.", "Germany OFFERS_HELP_TO Moldova planned"),
]);

// What is still to come, though no day is told.
phenomenon("plans without a day", [
  reads("يزور بلينكن الكويت خلال الأيام المقبلة.", "Antony Blinken VISITS Kuwait planned"),
  reads("يزور بلينكن الكويت في الأسابيع القليلة القادمة.", "Antony Blinken VISITS Kuwait planned"),
  reads("زار بلينكن الكويت خلال الأيام الماضية.", "Antony Blinken VISITS Kuwait"),
  reads(
    "سيزور بوتين الجزائر ويلتقي عبد المجيد تبون.",
    "Vladimir Putin MEETS Abdelmadjid Tebboune planned",
    "Vladimir Putin VISITS Algeria planned",
  ),
  reads(
    "سيزور بوتين الجزائر وتدعم مصر تونس.",
    "Egypt SUPPORTS Tunisia",
    "Vladimir Putin VISITS Algeria planned",
  ),
]);

// The administration of whoever speaks of it, which acts; how he manages something is none.
phenomenon("a president's administration", [
  reads(
    "قال الرئيس الأميركي جو بايدن إن إدارته فرضت عقوبات على بيلاروسيا.",
    "Joe Biden HOLDS_OFFICE United States",
    "United States SANCTIONS Belarus",
  ),
  reads("انتقدت الصحيفة إدارته للأزمة مع بيلاروسيا."),
]);

// Who is received, told in the sentence before.
phenomenon("a guest who came in the sentence before", [
  reads(
    "وصل ماكرون إلى الدوحة. وكان في استقباله بالمطار الأمير تميم بن حمد.",
    "Emmanuel Macron VISITS Doha",
    "Tamim bin Hamad Al Thani HOSTS Emmanuel Macron",
  ),
  reads("أدلت ميركل بتصريحات. وكان في استقباله الأمير تميم بن حمد."),
]);

// By its ending it is no nominative, so who was named before does it.
phenomenon("accusatives behind a verb", [
  reads("تنفي أنقرة أن تكون قد أرسلت مقاتلين إلى ليبيا.", "Turkey SENDS_TROOPS_TO Libya negated"),
  reads(
    "سيزور ماكرون ألماتي حيث يلتقي رئيسي كازاخستان وأوزبكستان.",
    "Emmanuel Macron MEETS President of Kazakhstan planned",
    "Emmanuel Macron MEETS President of Uzbekistan planned",
    "Emmanuel Macron VISITS Almaty planned",
  ),
  reads("هاجم مسلحون بنغازي في ليبيا.", "Benghazi LOCATED_IN Libya", "Gunmen in Libya ATTACKS Benghazi"),
]);
