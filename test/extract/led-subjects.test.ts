import { phenomenon, reads } from "./reading.js";

// أن + verb: who must, may or is asked to do it stands before أن.
phenomenon("who is led to what أن brings in", [
  reads(
    "قال لافروف إنه يتعين على فرنسا أن تدعم إيران.",
    "France SUPPORTS Iran requested",
    "Sergey Lavrov URGES France",
  ),
  reads(
    "قال لافروف إن على فرنسا أن تدعم إيران.",
    "France SUPPORTS Iran planned",
    "Sergey Lavrov URGES France",
  ),
  reads("قال لافروف إنه لا ينبغي لفرنسا أن تدين إيران.", "France CONDEMNS Iran negated requested"),
  reads("قال ماكرون إنه يمكن للعراق أن يدعم إيران.", "Iraq SUPPORTS Iran possible"),
  reads("طلب لافروف من فرنسا أن تدعم إيران.", "France SUPPORTS Iran requested", "Sergey Lavrov URGES France"),
  reads(
    "قال لافروف إنه يجب على فرنسا أن تدعم إيران وتزود أوكرانيا بالسلاح.",
    "Sergey Lavrov URGES France",
    "France SUPPLIES_ARMS_TO Ukraine requested",
    "France SUPPORTS Iran requested",
  ),
  reads(
    "يعتزم بوتين أن يزور الصين ويلتقي شي جين بينغ.",
    "Vladimir Putin MEETS Xi Jinping planned",
    "Vladimir Putin VISITS China planned",
  ),
]);

// An indefinite noun that the verb behind it describes needs no relative pronoun.
phenomenon("verbs that describe an indefinite noun", [
  reads("هدد ترامب سوريا ردا على هجوم مفترض استهدف مدينة حلب.", "Donald Trump THREATENS Syria"),
  reads("يعمل عناصر الخوذ البيضاء في منطقة تسيطر عليها المعارضة."),
  reads("وفي وقت لاحق زار بوتين الصين.", "Vladimir Putin VISITS China"),
]);

// Behind لكن stands a subject of its own.
phenomenon("a common noun behind لكن", [
  reads("أعلن بوتين دعمه للصين لكن رؤساء البعثات لن يتوجهوا إلى اليونان.", "Vladimir Putin SUPPORTS China"),
  reads(
    "أعلن بوتين دعمه للصين لكنه هدد اليابان.",
    "Vladimir Putin SUPPORTS China",
    "Vladimir Putin THREATENS Japan",
  ),
]);

// With whom an event in between was held.
phenomenon("the party of an event that is only spoken of", [
  reads("بحث مسؤولون باكستانيون الأزمة بعد تقارير حول اتفاق مع الولايات المتحدة."),
  reads(
    "اتفق ترامب في اتصال هاتفي مع شولتس على الخطة.",
    "Donald Trump AGREES_WITH Olaf Scholz",
    "Donald Trump PHONES Olaf Scholz",
  ),
]);

// The same with a verbal noun: يتعين على … and an appeal to somebody for something.
phenomenon("who is led to a verbal noun", [
  reads("قال ترامب إنه يتعين على الولايات المتحدة الضغط على الصين.", "United States URGES China requested"),
  reads(
    "وجه لافروف إلى خالد مشعل دعوة لزيارة موسكو.",
    "Khaled Meshaal VISITS Moscow requested",
    "Sergey Lavrov URGES Khaled Meshaal",
  ),
]);

// Behind أنّ stands a noun, though it is written like a verb; behind بعد أن and أنه a verb.
phenomenon("verbs and nouns behind أن", [
  reads("أما أوباما فيؤكد أن عقد اتفاق مع إيران هو البديل."),
  reads("قال أوباما إن الوضع صعب، مفيدا بأن رفع العقوبات عن إيران سيجعلها تتوقف."),
  reads("جاء ذلك بعد أن دعم ترامب إسرائيل.", "Donald Trump SUPPORTS Israel"),
  reads("أعلن كيري أنه توصل إلى اتفاق مع لافروف.", "John Kerry AGREES_WITH Sergey Lavrov"),
]);

// What is denied is not what a frame asks for.
phenomenon("a denied object", [reads("طلبت فرنسا من إيران عدم التدخل في لبنان.", "France URGES Iran")]);

// People whom a verb takes up as its object without a relative pronoun.
phenomenon("people described by a verb", [
  reads("دار القتال في صنعاء بين قوات يدعمها حزب الله وغيرها.", "Hezbollah SUPPORTS Yemen forces"),
]);

// Two plurals with one ending are people and their adjective.
phenomenon("people and a plural adjective", [
  reads("اتهم دبلوماسيون غربيون موسكو بتعطيل القرار.", "Diplomats ACCUSES Russia"),
]);

// What a letter or group demands, and of whom.
phenomenon("an indefinite noun as the subject of a verb with an object", [
  reads("نشر الوزير رسالة تطالب السلطات الأميركية بإجراء تحقيق."),
  reads("تحدث بوتين عن جماعة تحارب الحكومة السورية."),
]);

// The name before a condition.
phenomenon("the name between أنّ and a condition", [
  reads('شدد بوتين على أن دمشق "إذ تجدد تضامنها مع إيران" لن تتراجع.', "Syria SUPPORTS Iran"),
]);
