import { phenomenon, reads } from "./reading.js";

// وهو ما تنفيه: a denial without an object answers whoever accused the one who denies.
phenomenon("denials that answer an accusation", [
  reads(
    "اتهمت مصر إثيوبيا بإخفاء البيانات، وهو ما تنفيه أديس أبابا.",
    "Egypt ACCUSES Ethiopia",
    "Ethiopia DENIES Egypt",
  ),
  reads(
    "اتهم دونالد ترامب إيران بمهاجمة ناقلة نفط. ونفت طهران ذلك.",
    "Donald Trump ACCUSES Iran",
    "Iran DENIES Donald Trump",
  ),
  reads("اتهم دونالد ترامب إيران بمهاجمة ناقلة نفط. ونفت روسيا ذلك.", "Donald Trump ACCUSES Iran"),
]);
