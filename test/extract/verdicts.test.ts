import { phenomenon, reads } from "./reading.js";

// وصف … بأنه: what is thought of a deed stands behind the complementizer.
phenomenon("verdicts behind بأن", [
  reads("وصفت دمشق خطوات تركيا بأنها غير شرعية.", "Syria CONDEMNS Turkey"),
  reads("وصف جو بايدن فلاديمير بوتين بأنه مجرم.", "Joe Biden CONDEMNS Vladimir Putin"),
  reads("وصفت الرياض الاتهامات الكندية بأنها غير مبررة.", "Saudi Arabia DENIES Canada"),
  reads("وصفت دمشق مواقف تركيا بأنها إيجابية."),
  reads("تحدثت إيران عن الخطة. ووصفتها تركيا بأنها كارثية."),
]);

phenomenon("vetoes by what they prevent", [
  reads("استخدمت الصين الفيتو لعرقلة مشروع القرار البريطاني.", "China VETOES United Kingdom"),
]);
