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
