import { phenomenon, reads } from "./reading.js";

// Who attacked has harmed those whom the attack cost, wherever the sentence names him.
phenomenon(
  "harm and whose attack it was",
  [
    reads(
      "مقتل 22 طفلا في غارة جوية شنها التحالف الدولي على منبج.",
      "International coalition against the Islamic State KILLS Children in Syria; number 22",
      "International coalition against the Islamic State ATTACKS Manbij",
    ),
    reads("إصابة ثلاثة جنود في قصف لحركة الشباب.", "Al-Shabaab INJURES Soldiers; number 3"),
    reads(
      "أدى هجوم شنته حركة طالبان على قندهار إلى مقتل 20 جنديا.",
      "Taliban ATTACKS Kandahar",
      "Taliban KILLS Soldiers of Afghanistan; number 20",
    ),
    reads(
      "تعرضت قندهار لهجوم دام لتنظيم القاعدة استهدف السفارة الفرنسية وأوقع 12 قتيلا.",
      "Al-Qaeda ATTACKS Kandahar",
      "Al-Qaeda ATTACKS Embassy of France",
      "Al-Qaeda KILLS People killed in France; number 12",
      "Embassy of France PART_OF France",
    ),
    reads(
      "قصفت روسيا خاركيف مخلفة عشرات القتلى والجرحى.",
      "Russia ATTACKS Kharkiv",
      "Russia INJURES People injured in Russia",
      "Russia KILLS People killed in Russia",
    ),
    reads(
      "شن الجيش السوري غارات على إدلب موقعا 20 قتيلا.",
      "Syrian Army ATTACKS Idlib",
      "Syrian Army KILLS People killed in Syria; number 20",
      "Syrian Army PART_OF Syria",
    ),
    // A war has two sides.
    reads("قتل جندي في الحرب السورية.", "∅ KILLS Soldiers"),
  ],
  "number",
);

phenomenon("who spoke is not what a relative clause describes", [
  reads(
    "قالت منظمة العفو الدولية إن البلدة التي تحاصرها القوات الروسية منذ شهر، تعرضت لقصف شنته مقاتلات روسية.",
    "Russia forces PART_OF Russia",
  ),
]);

phenomenon("who withdraws", [
  reads(
    "اتفقت أنقرة وواشنطن على سحب وحدات حماية الشعب من منبج.",
    "People's Protection Units WITHDRAWS_FROM Manbij planned",
    "Turkey AGREES_WITH United States",
  ),
  reads("سحبت فرنسا قواتها من النيجر.", "France WITHDRAWS_FROM Niger"),
  reads("قضى الاتفاق بخروج المدنيين من حلب."),
  reads("خرج علي عبد الله صالح من اليمن."),
]);

phenomenon("those whom somebody fights, killed", [
  reads(
    "أعلن الجيش التركي مقتل عشرة مسلحين.",
    "Turkish Armed Forces KILLS Gunmen",
    "Turkish Armed Forces PART_OF Turkey",
  ),
  reads("أعلن الجيش المصري مقتل ثلاثة جنود.", "∅ KILLS Soldiers", "Egyptian Armed Forces PART_OF Egypt"),
]);

phenomenon("what is supplied, levied and supervised", [
  reads("أعلنت واشنطن تسليم القاهرة ثماني طائرات.", "United States SUPPLIES_ARMS_TO Egypt"),
  reads(
    "فرضت الولايات المتحدة رسوما جمركية على واردات الصلب من كندا والمكسيك.",
    "United States SANCTIONS Canada",
    "United States SANCTIONS Mexico",
  ),
  reads("بدأت القوات التركية عملية إشراف في منبج.", "Turkey forces PART_OF Turkey"),
  reads("تعتزم فرنسا وقطر التصدي للفقر."),
  reads("رد المجتمع الدولي على الهجوم الكيميائي في سوريا."),
  reads("يخشى الائتلاف السوري من أن يكون رفع العقوبات عن إيران خطأ."),
]);
