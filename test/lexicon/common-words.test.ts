import { describe, expect, it } from "vitest";
import { readCommonWords } from "../../src/lexicon/common-words.js";
import { problemsIn, seedFile } from "./seed-file.js";

const common = readCommonWords("seeds/lexicon/common-words.tsv");
const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word.length > 0);

/** Parts of person names as newspapers print them, transliterated and Arabic. None is an ordinary word. */
const NAMES = words(`
  كيري لافروف بومبيو ماكرون ترامب ترمب تيلوبيردي باشينيان عراقجي ظريف بوتين بايدن بلينكن أوباما كلينتون بوش ساليفان
  سوليفان تيلرسون ماتيس بولتون باول كوشنر بنس هيلي هاريس روبيو فانس هيغسيث ويتكوف زيلينسكي كوليبا يرماك ميركل شولتس
  بيربوك شتاينماير ميرتس هولاند ساركوزي فابيوس لودريان كولونا جونسون كاميرون ستارمر لامي هانت سوناك تراس غوتيريش
  بيدرسون غريفيث موغيريني أشتون بوريل كالاس ستولتنبرغ روته راسموسن ميشيل لاين شويغو بيسكوف زاخاروفا نيبينزيا
  ميدفيديف بوغدانوف لوكاشينكو نزارباييف توكاييف رحمون جباروف علييف بيراموف ميرزويان أردوغان أوغلو فيدان قالن كالين
  يلدريم غولن نتنياهو نتانياهو ليبرمان غانتس لابيد بينيت ساعر ديرمر كاتس غالانت روحاني بزشكيان خامنئي لاريجاني
  شمخاني سليماني ولايتي عبداللهيان نجاد خاتمي سلامي باقري قاآني تختروانجي مورا غروسي أمانو البرادعي الأسد المقداد
  الجعفري الشيباني السيسي شكري مدبولي حفتر السراج الدبيبة المنفوش باشاغا البرهان حميدتي حمدوك البشير
  الجبير خاشقجي قرقاش الحريري ميقاتي جنبلاط جعجع باسيل سليمان فرنجية هنية السنوار مشعل عريقات
  العبادي الكاظمي السوداني بارزاني طالباني زيباري بوتفليقة تبون لعمامرة الغنوشي بوريطة العثماني كيم جونغ شي جينبينغ
  مودي جايشانكار خان شهباز كرزاي آبي كيشيدا ترودو كارني لولا مادورو بترو آرسي كاسترو زيناوي ديسالين أفورقي فارماجو
  فايز زايد نايف وائل وليد فيصل حيدر ياسين عنان برهم توفيق فؤاد حسين محمد أحمد علي حسن
  محمود مصطفى إبراهيم يوسف عمر خالد سعود نايف ناصر منصور سعيد جميل كريم لطيف شريف عادل هادي رضا صالح صادق طاهر أيمن
  بدر بلال حازم حسني فراس فريد قيس ماهر منير موسى نادر نبيل هشام وسام ليلى هدى أمل عمران أنجيلا فيديريكا سيرغي جون مون
`);

/** Names that are ordinary words too; the caller must know them as names (gazetteer, title) before it asks. */
const NAMES_THAT_ARE_WORDS = words("العربي باسم سلمى رئيسي سلام سلامة أكبر كامل خميس جمعة صباح مسلم الأحمر");

const WORDS = words(`
  الحكومة للحكومة وبالحكومة حكومته حكومتين الحكومات وزارة وزارته ووزارتها الوزير وزراء للوزراء وزيرا وزيري والوزيران رئيس
  الرئيس رؤساء الرئاسة رئاسية مسؤول المسؤولون مسؤولين للمسؤولين مسؤولو مسؤولي مسؤوليهم اجتماع باجتماعاتهم الاجتماعات
  اجتماعا اجتماعه لقاء لقاءات لقاءاته بلقائه لقائهما لقاؤه أعضاء أعضائها أعضاؤهم الأعضاء عضو عضوين عضوا دولة الدول
  دولتين الدولتان لدولته بلدان البلدين بلدا قضايا قضيته القضية مستوى مستواه مستويات المستويين مبدأ مبادئ جزء جزءا أجزائه
  شيء شيئا أشياء حق حقوقهم حقها بحق الحد حدودها سياسي السياسية سياسيا السياسيون سياسيين سياساتهم عسكري العسكريين
  عسكريا اقتصادية دبلوماسي الدبلوماسيين نووي النووية أمنية قانونيا الدستوري برلمانية إقليمي الإقليمية دولية محلي
  المحليون وطني قومية شعبي إسلامي الإسلامية عربية أوروبي الأوروبية غربيون شرقي شمالي الجنوبية خارجي الخارجية
  داخليا جديد الجديدة كبير كبار كبرى الكبرى صغيرة طويلة قصير قوي أقوياء ضعيف أكثر الأكثر أكبرهم أهم أهمها أقل أفضل
  أعلى العليا أول الأولى ثاني الثانية الثالث رابعا عاشر آخر الأخرى أخير أحمر حمراء البيضاء أسود خضراء زرقاء مؤخرا
  حاليا سابقا قريبا أيضا جدا فورا تماما تقريبا غدا أمس مشيرا مؤكدا قائلا موضحا مضيفا واحد ثلاثة أربعون عشرين
  ملايين مليار مئات ألف آلاف ثلاثمئة عام أعوام عاما عامين سنة سنوات شهر أشهر أسبوع أسابيع يوم أيام يومين ساعة
  دقيقة لحظة يناير فبراير أبريل أيلول تموز الاثنين الأربعاء السبت بيان بيانا البيانات تصريح تصريحات تصريحاته
  قرار قرارات بقراره القرارين اتفاق الاتفاقية اتفاقا لاتفاق معاهدة المفاوضات مفاوضاتهما حوار محادثات مباحثات
  زيارة زيارته الزيارات وفد وفود الوفدين سفير السفراء سفارتها مبعوث المبعوثة ممثلي ممثلون متحدث ناطقة مندوب
  حرب الحروب حربا هجوم هجمات هجماته الضربات صاروخ الصواريخ قنبلة قنابل طائرات بطائراتهم سفينة سفن جيش الجيوش
  جنود جنديين ضابط ضباط قوات لقواته سلاح أسلحته ذخائر عقوبات العقوبة حصار حظر قيود أزمة أزمات الأزمتين صراع نزاع
  خلافات هدنة وقف إطلاق النار سلاما أمن استقرار سيادة استقلال انتخابات الناخبين مرشح مرشحو تصويت برلمان
  حزب أحزاب حزبا حزبين ائتلاف معارضة المعارضون احتجاجات متظاهرين ثورة انقلاب محكمة محاكم قاض القضاة محام المحامي
  قانون قوانين جريمة جرائم تحقيقات متهم المتهمين سجن سجناء أسير الأسرى رهائن ضحايا قتلى جرحى نفط الغاز طاقة
  كهرباء اقتصاد تجارة أسواق أسعار سعره أموال ديون مساعدات ميزانية شركة شركات صحيفة الصحف صحافيون قناة وكالة
  مراسلة جامعة أستاذ أساتذة طبيب أطباء مستشفى مستشفيات مدرسة مدارس كتاب كتب مدينة المدن قرية قرى منطقة مناطق
  شارع بيوت منازلهم جبل الجبال نهر بحر مياه طريق الطرق جسر مطار ميناء الموانئ معبر حدودية الماضي الماضية
  ماض قادمة المقبل الحالية مشتركة متبادلة ثنائية مختلفة مهم خطيرة إيجابي سلبية حقيقية مباشر كاملة واسعة
`);

function fileOf(...rows: readonly string[]): string {
  return seedFile("common-words.tsv", "form\tpos\tfeminine\tplural", ...rows);
}

function problemsOf(...rows: readonly string[]): readonly string[] {
  return problemsIn(() => readCommonWords(fileOf(...rows)));
}

describe("the common words of the lexicon", () => {
  it("has enough words and names to test with", () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(150);
    expect(WORDS.length).toBeGreaterThanOrEqual(300);
    expect(common.size).toBeGreaterThan(4000);
  });

  it("claims no part of a person's name", () => {
    expect(NAMES.filter((name) => common.isCommonWord(name))).toEqual([]);
  });

  it("knows that some names are ordinary words", () => {
    expect(NAMES_THAT_ARE_WORDS.filter((name) => !common.isCommonWord(name))).toEqual([]);
  });

  it("claims ordinary words in every inflection", () => {
    expect(WORDS.filter((word) => !common.isCommonWord(word))).toEqual([]);
  });
});

describe("inflection", () => {
  const small = readCommonWords(
    fileOf(
      "وزارة\tnoun\t-\t-",
      "مال\tnoun\t-\tأموال",
      "سلام\tnoun\t-\t-",
      "أول\tadjective\tأولى\tأوائل",
      "قاضي\tnoun\t-\tقضاة",
      "أكبر\tadjective\tكبرى\t-",
      "غدا\tadverb\t-\t-",
      "قرار\tnoun\t-\t-",
      "زائد\tadjective\t-\t-",
    ),
  );

  it.each([
    ["وبوزارتهم", true, "conjunction, preposition, ة opened to ت, pronoun"],
    ["للوزارات", true, "لل and a sound plural"],
    ["الوزارتان", true, "dual"],
    ["كمال", false, "كمال the name is no ك + مال"],
    ["كالمال", true, "with the article, ك is a preposition"],
    ["سلامي", false, "a name, not سلام + ي"],
    ["باول", false, "Powell: glued to ب, the hamza of أول would be printed"],
    ["بأول", true, "ب + أول"],
    ["الاول", true, "a hamza left out after the article"],
    ["قاض", true, "a defective participle without its ي"],
    ["القاضي", true, "and with it"],
    ["كبرى", true, "an irregular feminine"],
    ["الغدا", false, "an adverb takes no article"],
    ["القرارا", false, "no accusative alif after the article"],
    ["قراراً", true, "vowel marks are not read"],
    ["زايد", false, "ئ is not ي"],
    ["و", false, "a single letter"],
    ["", false, "nothing"],
  ])("%s: %s (%s)", (word, expected) => {
    expect(small.isCommonWord(word)).toBe(expected);
  });
});

describe("a bad file", () => {
  it("names file, line and mistake of every bad row", () => {
    expect(
      problemsOf(
        "حرب\tnoun\t-\tحروب",
        "حَرب\tnoun\t-\t-",
        "حرب\tnoun\t-\t-",
        "سلم\tverb\t-\t-",
        "غدا\tadverb\tغداة\t-",
        "وزير خارجية\tnoun\t-\t-",
        "الحرب\tnoun\t-\t-",
        "و\tnoun\t-\t-",
      ),
    ).toEqual([
      'common-words.tsv:3 "حَرب" has a vowel mark or tatweel: write the bare letters',
      "common-words.tsv:4 حرب (noun) stands already in common-words.tsv:2: keep one row",
      'common-words.tsv:5 unknown part of speech "verb": use noun, adjective, adverb, number',
      'common-words.tsv:6 the adverb غدا cannot have a feminine or a plural: write "-" in both columns',
      'common-words.tsv:7 "وزير خارجية" is not one word of Arabic letters',
      'common-words.tsv:9 "و" is a single letter',
      "common-words.tsv:8 الحرب is حرب with the article: write it without ال",
    ]);
  });

  it("says which file cannot be read", () => {
    expect(() => readCommonWords("no-such-folder/common-words.tsv")).toThrow(/no-such-folder/);
  });
});
