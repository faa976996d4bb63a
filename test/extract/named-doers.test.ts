import { expect, it } from "vitest";
import { extractText, phenomenon, reads } from "./reading.js";

phenomenon("who has done it is named behind the noun or its participle", [
  reads("انتقد العراق العقوبات المفروضة على إيران من قبل واشنطن.", "United States SANCTIONS Iran"),
  reads("تنتهي العقوبات المفروضة من الاتحاد الأوروبي على زيمبابوي.", "European Union SANCTIONS Zimbabwe"),
  reads("استمرت الغارات الجوية من جانب إسرائيل على غزة.", "Israel ATTACKS Gaza Strip"),
  reads("رحبت تونس بالقرار المتخذ من طرف الاتحاد الأفريقي.", "Tunisia PRAISES African Union"),
  reads("رحب الأردن بالمقترح المقدم من مصر.", "Jordan PRAISES Egypt"),
  reads("أدان المغرب البيان الصادر عن البرلمان الأوروبي.", "Morocco CONDEMNS European Parliament"),
  reads(
    "أشادت مصر بالدعم المقدم من السعودية إلى اليمن.",
    "Egypt PRAISES Saudi Arabia",
    "Saudi Arabia SUPPORTS Yemen",
  ),
  // Who is named behind has stopped the shipments and did not send them.
  reads("انتقدت الصحيفة منع شحنات الأسلحة إلى اليمن من قبل بريطانيا."),
]);

phenomenon("whom talks brought together is told without a relative pronoun", [
  reads(
    "تم ذلك خلال جلسة مباحثات جمعت الملك حمد بن عيسى آل خليفة بعبد الفتاح السيسي.",
    "Hamad bin Isa Al Khalifa MEETS Abdel Fattah el-Sisi",
  ),
  reads(
    "وصل مايك بومبيو إلى سيول بعد قمة جمعت كيم جونغ أون بدونالد ترامب.",
    "Mike Pompeo VISITS Seoul",
    "Kim Jong Un MEETS Donald Trump",
  ),
  // Behind ب a state is where they met.
  reads("شارك الاتحاد الأفريقي في قمة بجنوب أفريقيا."),
]);

phenomenon("who is thanked has done what he is thanked for", [
  reads(
    "أعرب ميشال عون عن شكره للكويت على دعمها للبنان.",
    "Michel Aoun THANKS Kuwait",
    "Kuwait SUPPORTS Lebanon",
  ),
]);

phenomenon("names between a title and brackets, or that are two places'", [
  reads("تحدث الوزير عن الرئيس الروسي (فلاديمير) بوتين.", "Vladimir Putin HOLDS_OFFICE Russia"),
  reads("غادر سلطان عمان هيثم بن طارق القاعة.", "Haitham bin Tariq HOLDS_OFFICE Oman"),
  reads(
    "زار هانس غروندبرغ كلا من الرياض وعمان وأبوظبي.",
    "Hans Grundberg VISITS Riyadh",
    "Hans Grundberg VISITS Amman",
    "Hans Grundberg VISITS Abu Dhabi",
  ),
  reads(
    "يضم مجلس التعاون الخليجي السعودية وعمان وقطر.",
    "Saudi Arabia MEMBER_OF Gulf Cooperation Council",
    "Oman MEMBER_OF Gulf Cooperation Council",
    "Qatar MEMBER_OF Gulf Cooperation Council",
  ),
]);

phenomenon("verbs and verdicts of Arab diplomacy", [
  reads("حل عبد الله بن زايد بالجزائر أمس.", "Abdullah bin Zayed VISITS Algeria"),
  reads("وصفت تونس تصريحات أنقرة بالتدخل السافر في شؤونها.", "Tunisia CONDEMNS Turkey"),
  reads("علقت الجزائر معاهدة الصداقة مع إسبانيا.", "Algeria SUSPENDS_AID_TO Spain"),
]);

it("lists the capital that is visited with the words that name it", () => {
  const { entities } = extractText("زار هانس غروندبرغ الرياض وعمان.");
  const amman = entities.find(({ id }) => id === "place:amman");
  expect(amman?.mentions.map(({ text }) => text)).toEqual(["عمان"]);
});

it("does not say whose the forces of a coalition are", () => {
  const { statements } = extractText("قصفت قوات التحالف مواقع الحوثيين المدعومين من إيران.");
  expect(statements.filter(({ relation }) => relation === "ATTACKS").map(({ subject }) => subject)).toEqual([
    "group:joint-forces",
  ]);
});

phenomenon("kings, ministers and officers as official news calls them", [
  reads("زار ملك الأردن قطر.", "King of Jordan VISITS Qatar"),
  reads("وصل العميد الركن تركي المالكي إلى عدن.", "Turki al-Maliki VISITS Aden"),
  reads(
    "استقبل الشيخ سالم الصباح، اليوم، سيرغي لافروف.",
    "Salem Abdullah Al-Jaber Al-Sabah HOSTS Sergey Lavrov",
  ),
  reads(
    "التقى وزير الخارجية بجمهورية مصر العربية سامح شكري سيرغي لافروف.",
    "Sameh Shoukry HOLDS_OFFICE Egypt",
    "Sameh Shoukry MEETS Sergey Lavrov",
  ),
  reads(
    "تم ذلك خلال استقبال ولي العهد محمد بن سلمان في جدة أمس الوزير الروسي سيرغي لافروف.",
    "Mohammed bin Salman HOSTS Sergey Lavrov",
    "Sergey Lavrov HOLDS_OFFICE Russia",
  ),
]);

phenomenon("who did a deed that is judged is named behind it", [
  reads("أدانت مصر قصف غزة من قبل إسرائيل.", "Egypt CONDEMNS Israel", "Israel ATTACKS Gaza Strip"),
]);

phenomenon("words of Maghreb dailies", [
  reads("تحادث قيس سعيد مع ناصر بوريطة.", "Kais Saied MEETS Nasser Bourita"),
  reads("تكلم قيس سعيد خلال ندوة صحفية مع ناصر بوريطة.", "Kais Saied MEETS Nasser Bourita"),
]);

phenomenon("princes by the names of their grandfathers and houses", [
  reads(
    "استقبل الأمير محمد بن سلمان بن عبدالعزيز آل سعود الشيخ تميم بن حمد بن خليفة آل ثاني.",
    "Mohammed bin Salman HOSTS Tamim bin Hamad Al Thani",
  ),
  reads(
    "التقى الأمير فيصل بن فرحان بن عبدالله الشيخ عبدالله بن زايد بن سلطان آل نهيان.",
    "Faisal bin Farhan MEETS Abdullah bin Zayed",
  ),
]);

phenomenon(
  "recognition withdrawn, leaders told with their delegation, two calls, a row that begins in doubt",
  [
    reads("سحبت بنما اعترافها بجبهة البوليساريو.", "Panama CUTS_TIES_WITH Polisario Front"),
    reads(
      "أشاد سيرغي لافروف خلال لقائه وفد حركة حماس برئاسة موسى أبو مرزوق بموقف مصر.",
      "Sergey Lavrov PRAISES Egypt",
      "Sergey Lavrov MEETS Delegation of Hamas",
    ),
    reads(
      "شدد سامح شكري، في اتصالين هاتفيين مع سيرغي لافروف وأيمن الصفدي، على رفض التهجير.",
      "Sameh Shoukry PHONES Sergey Lavrov",
      "Sameh Shoukry PHONES Ayman Safadi",
    ),
    reads("تنسحب مالي والنيجر من إيكواس.", "Mali WITHDRAWS_FROM ECOWAS", "Niger WITHDRAWS_FROM ECOWAS"),
    reads("قال خبير مالي وفرنسي إن الأسواق هدأت."),
  ],
);

phenomenon("two offices of one man, `again` that is a participle, an ambassador who is a woman", [
  reads(
    "استقبل محمد عبد القادر، رئيس مجلس الوزراء ووزير الداخلية القطري، سيرغي لافروف.",
    "Mahmd Bd al-Qadr HOSTS Sergey Lavrov",
    "Mahmd Bd al-Qadr HOLDS_OFFICE Qatar",
  ),
  reads(
    "قال قيس سعيد إن تونس لن تعترف بإسرائيل، مجددا دعمه لفلسطين.",
    "Kais Saied SUPPORTS Palestine",
    "Tunisia RECOGNIZES Israel negated planned",
  ),
  reads("أعلن المغرب استدعاء سفيرته في برلين.", "Morocco CUTS_TIES_WITH Germany"),
]);
