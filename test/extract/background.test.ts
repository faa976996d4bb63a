import { phenomenon, reads } from "./reading.js";

// What only says which town or which sanctions a speaker means is told by the article itself.
phenomenon(
  "background within what somebody says",
  [
    reads("قال لافروف إن مدينة عفرين التي تسيطر عليها تركيا هادئة.", "Turkey SEIZES Afrin"),
    reads(
      'قال لافروف: "مدينة عفرين التي تسيطر عليها تركيا هادئة".',
      "Turkey SEIZES Afrin; speaker Sergey Lavrov",
    ),
    reads("قال لافروف إن العقوبات الأميركية على إيران تضر المنطقة.", "United States SANCTIONS Iran"),
    reads("قال لافروف إن الهجوم الروسي على خاركيف مستمر.", "Russia ATTACKS Kharkiv"),
    reads(
      "قال لافروف إن الوزير الذي سيزور أنقرة متفائل، وإن تركيا التي قد تهاجم سوريا قلقة.",
      "Turkey ATTACKS Syria possible; speaker Sergey Lavrov",
    ),
    reads(
      "أشار لافروف إلى العقوبات التي فرضتها الولايات المتحدة على إيران.",
      "United States SANCTIONS Iran; speaker Sergey Lavrov",
    ),
  ],
  "speaker",
);
