import { phenomenon, reads } from "./reading.js";

// وهو ما تنفيه: a denial without an object answers whoever accused the one who denies.
phenomenon("denials that answer an accusation", [
  reads(
    "اتهمت السعودية قطر بدعم الإرهاب، وهو ما تنفيه الدوحة.",
    "Saudi Arabia ACCUSES Qatar",
    "Qatar DENIES Saudi Arabia",
  ),
  reads(
    "اتهم دونالد ترامب إيران بمهاجمة ناقلة نفط. ونفت طهران ذلك.",
    "Donald Trump ACCUSES Iran",
    "Iran DENIES Donald Trump",
  ),
  reads("اتهم دونالد ترامب إيران بمهاجمة ناقلة نفط. ونفت روسيا ذلك.", "Donald Trump ACCUSES Iran"),
]);
