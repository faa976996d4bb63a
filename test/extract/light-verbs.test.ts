import { gap, phenomenon, reads } from "./reading.js";

// الفعل المساعد: a verb of little meaning whose object says what happens.
phenomenon("calls, visits, talks", [
  reads("أجرى ماكرون اتصالا هاتفيا مع فلاديمير بوتين.", "Emmanuel Macron PHONES Vladimir Putin"),
  reads("أجرى فلاديمير بوتين محادثات مع شي جين بينغ في بكين.", "Vladimir Putin MEETS Xi Jinping"),
  reads("تلقى محمود عباس اتصالا هاتفيا من فلاديمير بوتين.", "Vladimir Putin PHONES Mahmoud Abbas"),
  reads("عقد لافروف اجتماعا مع أنتوني بلينكن.", "Sergey Lavrov MEETS Antony Blinken"),
  reads("قام ماكرون بزيارة إلى لبنان.", "Emmanuel Macron VISITS Lebanon"),
  reads("يقوم ماكرون بزيارة رسمية إلى لبنان تستغرق يومين.", "Emmanuel Macron VISITS Lebanon"),
  reads("وجه أردوغان رسالة إلى فلاديمير بوتين.", "Recep Tayyip Erdoğan SENDS_MESSAGE_TO Vladimir Putin"),
]);

phenomenon("stances", [
  reads("أعربت ألمانيا عن قلقها إزاء الوضع في السودان.", "Germany EXPRESSES_CONCERN_OVER Sudan"),
  reads("أعربت ألمانيا عن دعمها لأوكرانيا.", "Germany SUPPORTS Ukraine"),
  reads("أعرب ماكرون عن تضامنه مع لبنان.", "Emmanuel Macron SUPPORTS Lebanon"),
  reads("وجهت إيران تحذيرا إلى إسرائيل.", "Iran WARNS Israel"),
  reads("وجهت إيران اتهامات إلى إسرائيل.", "Iran ACCUSES Israel"),
  reads("نددت تركيا بالقصف الإسرائيلي.", "Turkey CONDEMNS Israel"),
  reads("قدمت قطر شكرها إلى تركيا.", "Qatar THANKS Turkey"),
]);

phenomenon("measures", [
  gap(
    "a capital behind في is turned into its country, which is the subject",
    "أعلنت ليبيا حالة الطوارئ في طرابلس.",
    "Libya DECLARES_EMERGENCY_IN Tripoli",
  ),
  reads("استخدمت روسيا حق النقض ضد الولايات المتحدة.", "Russia VETOES United States"),
  reads("أفرجت إيران عن جنود أميركيين.", "Iran RELEASES Soldiers of United States"),
  reads("زودت ألمانيا أوكرانيا بالأسلحة.", "Germany SUPPLIES_ARMS_TO Ukraine"),
  reads("أعلنت السعودية وقف إطلاق النار مع الحوثيين.", "Saudi Arabia CEASES_FIRE_WITH Houthis"),
  reads("فرضت الولايات المتحدة عقوبات على إيران.", "United States SANCTIONS Iran"),
  reads("فرض الاتحاد الأوروبي حزمة جديدة من العقوبات على روسيا.", "European Union SANCTIONS Russia"),
  reads("شنت إسرائيل سلسلة من الغارات على سوريا.", "Israel ATTACKS Syria"),
  reads("رفعت الولايات المتحدة العقوبات عن السودان.", "United States LIFTS_SANCTIONS_ON Sudan"),
  reads("قطعت الجزائر العلاقات مع المغرب.", "Algeria CUTS_TIES_WITH Morocco"),
  reads("قطعت الجزائر علاقاتها الدبلوماسية مع المغرب.", "Algeria CUTS_TIES_WITH Morocco"),
  reads("وقعت مصر اتفاقا مع قبرص.", "Egypt SIGNS_AGREEMENT_WITH Cyprus"),
  reads("وقعت مصر وقبرص اتفاقا.", "Egypt SIGNS_AGREEMENT_WITH Cyprus"),
  reads("قدمت الصين مساعدات إلى باكستان.", "China PROVIDES_AID_TO Pakistan"),
  reads("شنت إسرائيل غارات على سوريا.", "Israel ATTACKS Syria"),
  reads("أرسلت روسيا قوات إلى كازاخستان.", "Russia SENDS_TROOPS_TO Kazakhstan"),
  reads("استأنفت السعودية علاقاتها مع إيران.", "Saudi Arabia RESTORES_TIES_WITH Iran"),
]);

// يجري and تجري are held (of talks) and hold (of who has them): the object behind the name, or a masculine verb, tells.
phenomenon("a verb that holds its talks or is held, by what stands behind", [
  reads("تجري روسيا وأوكرانيا محادثات في إسطنبول.", "Russia MEETS Ukraine"),
  reads("تجري محادثات بين روسيا وأوكرانيا في إسطنبول.", "Russia MEETS Ukraine"),
  reads("يجري إبراهيم رئيسي مفاوضات مع بوتين.", "Ebrahim Raisi NEGOTIATES_WITH Vladimir Putin"),
  reads(
    "وصل إبراهيم رئيسي إلى موسكو حيث يجري محادثات مع بوتين.",
    "Ebrahim Raisi VISITS Moscow",
    "Ebrahim Raisi MEETS Vladimir Putin",
  ),
]);
