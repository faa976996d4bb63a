import { phenomenon, reads } from "./reading.js";

// Verbs that say how an attempt ended: what they govern has happened, or has not.
phenomenon("attempts that succeed or fail", [
  reads(
    "تمكنت القوات العراقية من السيطرة على تكريت.",
    "Iraq forces PART_OF Iraq",
    "Iraq forces SEIZES Tikrit",
  ),
  reads("فشلت روسيا في الاستيلاء على خاركيف.", "Russia SEIZES Kharkiv negated"),
  reads("فشلت المحادثات بين روسيا وأوكرانيا.", "Russia MEETS Ukraine"),
]);

phenomenon("who comes to hold a place", [
  reads("استعادت أذربيجان السيطرة على شوشا.", "Azerbaijan SEIZES Shusha"),
  reads("سقطت الفاشر في يد قوات الدعم السريع.", "Rapid Support Forces SEIZES El Fasher"),
  reads("سقطت كابل بيد حركة طالبان.", "Taliban SEIZES Kabul"),
  reads("باتت الموصل تحت سيطرة تنظيم الدولة الإسلامية.", "Islamic State SEIZES Mosul"),
]);

// The attacker stands in the noun phrase of the attack: غارة إسرائيلية, هجوم لحركة الشباب.
phenomenon("attacks as subjects and as causes", [
  reads("أسفرت غارة إسرائيلية عن مقتل حسن نصر الله.", "Israel KILLS Hassan Nasrallah"),
  reads("قتل إسماعيل هنية في غارة إسرائيلية.", "Israel KILLS Ismail Haniyeh"),
  reads("قتل عشرة جنود في حادث سير.", "∅ KILLS Soldiers"),
]);

phenomenon("a number behind a noun with its adjective counts what follows", [
  reads("أوقعت غارة إسرائيلية خمسة قتلى.", "Israel KILLS People killed"),
  reads("أوقعت العاصفة خمسة قتلى.", "∅ KILLS People killed"),
]);

phenomenon("threats against somebody, of a blow at somebody", [
  reads("هدد دونالد ترامب بالدخول في حرب ضد إيران.", "Donald Trump THREATENS Iran"),
  reads("توعدت طهران بالرد على إسرائيل.", "Iran THREATENS Israel"),
]);

// What a state attacks with stands for the state where the adjective says whose it is.
phenomenon(
  "aircraft and artillery",
  [
    reads(
      "قصفت طائرة تركية من دون طيار أمس هدفا لحزب العمال الكردستاني.",
      "Turkey ATTACKS Kurdistan Workers' Party; date 2022-01-05",
    ),
    reads("أغار الطيران الإسرائيلي فجر الأحد على دمشق.", "Israel ATTACKS Syria; date 2022-01-02"),
    reads("استهدفت المدفعية الروسية خاركيف.", "Russia ATTACKS Kharkiv"),
    reads("هبطت طائرة تركية في مطار بيروت."),
  ],
  "date",
);
