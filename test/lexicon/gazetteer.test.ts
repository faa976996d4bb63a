import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Gazetteer, readGazetteer } from "../../src/lexicon/gazetteer.js";
import { nameKey } from "../../src/lexicon/gazetteer-entry.js";
import { problemsIn } from "./seed-file.js";

const SEEDS = fileURLToPath(new URL("../../seeds/gazetteer", import.meta.url));
const gazetteer: Gazetteer = readGazetteer(SEEDS);

const idsOf = (name: string): readonly string[] => gazetteer.names.get(nameKey(name))?.ids ?? [];
const demonym = (form: string) => gazetteer.demonyms.get(nameKey(form));

describe("the gazetteer's names", () => {
  it.each([
    ["الولايات المتحدة الأمريكية", "country:united-states"],
    ["أميركا", "country:united-states"],
    ["روسيا البيضاء", "country:belarus"],
    ["قيرغيزيا", "country:kyrgyzstan"],
    ["جنوب السودان", "country:south-sudan"],
    ["الصحراء الغربية", "country:western-sahara"],
    ["ألما آتا", "place:almaty"],
    ["ناغورنو كاراباخ", "place:nagorno-karabakh"],
    ["قطاع غزة", "place:gaza-strip"],
    ["معاهدة الأمن الجماعي", "org:csto"],
    ["CSTO", "org:csto"],
    ["إيكواس", "org:ecowas"],
    ["أنصار الله", "org:houthis"],
    ["أ.ف.ب", "org:afp"],
    ["قسد", "org:sdf"],
    ["دونالد ترمب", "person:donald-trump"],
  ])("%s is %s", (name, id) => {
    expect(idsOf(name)).toEqual([id]);
    expect(gazetteer.names.get(nameKey(name))?.weak).toBe(false);
  });

  it.each([
    ["روسيا", "بيلاروسيا"],
    ["السودان", "جنوب السودان"],
    ["أرمينيا", "ألمانيا"],
    ["النيجر", "نيجيريا"],
    ["إيران", "إيرلندا"],
    ["غينيا", "غينيا بيساو"],
    ["الكونغو برازافيل", "الكونغو الديمقراطية"],
    ["كوريا الشمالية", "كوريا الجنوبية"],
    ["الجزائر", "الجزائر العاصمة"],
  ])("keeps %s apart from %s", (one, other) => {
    expect(idsOf(one)).toHaveLength(1);
    expect(idsOf(other)).toHaveLength(1);
    expect(idsOf(one)).not.toEqual(idsOf(other));
  });

  it("marks names that are common words, and gives all that they may mean", () => {
    expect(gazetteer.names.get("مالي")).toEqual({ ids: ["country:mali"], weak: true });
    expect(new Set(idsOf("عمان"))).toEqual(new Set(["country:oman", "place:amman"]));
    expect(gazetteer.entries.get("org:al-qaeda")?.weak).toContain("القاعدة");
  });

  it("has no bare common noun among the names that need no second cue", () => {
    for (const noun of [
      "الحكومة",
      "الجيش",
      "المجلس",
      "الوزارة",
      "فتح",
      "النهضة",
      "الأسد",
      "الجزيرة",
      "العربية",
      "الوطن",
    ]) {
      expect(gazetteer.names.get(nameKey(noun))?.weak ?? true, noun).toBe(true);
    }
  });

  it("has every state that the runtime's own list of regions names in Arabic", () => {
    const states =
      "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW";
    const arabic = new Intl.DisplayNames("ar", { type: "region" });
    const missing = states.split(" ").filter((code) => {
      const name = (arabic.of(code) ?? "").replace(/[()]/g, "");
      return !idsOf(name).some((id) => id.startsWith("country:"));
    });
    expect(missing).toEqual([]);
  });
});

describe("what the rows say", () => {
  it("gives a capital its country, as a place and as an actor", () => {
    const moscow = gazetteer.entries.get("place:moscow");
    expect(moscow).toMatchObject({
      type: "PLACE",
      country: "country:russia",
      metonym: "country:russia",
      isCapital: true,
    });
    expect(gazetteer.entries.get("country:russia")?.capital).toBe("place:moscow");
  });

  it("lets Brussels, Geneva and Jerusalem act for nobody, the Kremlin and Tel Aviv for their countries", () => {
    for (const id of ["place:brussels", "place:geneva", "place:jerusalem"])
      expect(gazetteer.entries.get(id)?.metonym).toBeNull();
    expect(gazetteer.entries.get("place:kremlin")?.metonym).toBe("country:russia");
    expect(gazetteer.entries.get("place:tel-aviv")?.metonym).toBe("country:israel");
  });

  it("makes the White House and the Pentagon organisations of the United States", () => {
    for (const id of ["org:white-house", "org:pentagon"]) {
      expect(gazetteer.entries.get(id)).toMatchObject({
        type: "ORGANIZATION",
        owner: "country:united-states",
      });
    }
  });

  it("names every country's capital by a place that lies in a country", () => {
    for (const entry of gazetteer.entries.values()) {
      if (entry.capital) expect(gazetteer.entries.get(entry.capital)?.country, entry.id).not.toBeNull();
    }
  });
});

describe("demonyms", () => {
  it.each([
    ["روسي", "country:russia", "masculine", "singular"],
    ["الروسية", "country:russia", "feminine", "singular"],
    ["روسيان", "country:russia", "masculine", "dual"],
    ["الأميركيتين", "country:united-states", "feminine", "dual"],
    ["الأمريكيين", "country:united-states", "masculine", "plural"],
    ["إيرانيات", "country:iran", "feminine", "plural"],
    ["الكزخي", "country:kazakhstan", "masculine", "singular"],
    ["الكورية الشمالية", "country:north-korea", "feminine", "singular"],
    ["كوريون جنوبيون", "country:south-korea", "masculine", "plural"],
    ["الجنوب أفريقية", "country:south-africa", "feminine", "singular"],
    ["الأممية", "org:united-nations", "feminine", "singular"],
    ["الأطلسي", "org:nato", "masculine", "singular"],
    ["الخليجية", "place:gulf", "feminine", "singular"],
  ])("%s belongs to %s", (form, entity, gender, number) => {
    expect(demonym(form)).toMatchObject({ entity, gender, number, people: false });
  });

  it("knows broken plurals as people", () => {
    expect(demonym("الأتراك")).toMatchObject({ entity: "country:turkey", number: "plural", people: true });
    expect(demonym("ألمان")).toMatchObject({ entity: "country:germany", people: true });
  });

  it("does not read a country's name as an accusative adjective", () => {
    expect(demonym("روسيا")).toBeUndefined();
    expect(demonym("ليبيا")).toBeUndefined();
    expect(demonym("أميركيا")).toMatchObject({ entity: "country:united-states" });
  });

  it("marks those that are common words too", () => {
    expect(demonym("مالية")?.ambiguous).toBe(true);
    expect(demonym("فرنسية")?.ambiguous).toBe(false);
  });
});

describe("given names", () => {
  it("has names of many languages with their gender", () => {
    expect(gazetteer.givenNames.get(nameKey("سيرغي"))).toMatchObject({
      gender: "masculine",
      origin: "russian",
      ambiguous: false,
    });
    expect(gazetteer.givenNames.get(nameKey("هيلاري"))?.gender).toBe("feminine");
    expect(gazetteer.givenNames.get(nameKey("عبد الفتاح"))?.origin).toBe("arabic");
  });

  it("marks those that mostly are other words", () => {
    for (const name of ["عادل", "علي", "أمل", "سلطان"])
      expect(gazetteer.givenNames.get(nameKey(name))?.ambiguous, name).toBe(true);
  });
});

describe("a mistake in the data", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "gazetteer-"));
    cpSync(SEEDS, directory, { recursive: true });
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const append = (file: string, ...rows: readonly string[]): number => {
    const path = join(directory, file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text + rows.map((row) => `${row}\n`).join(""));
    return text.split("\n").length;
  };
  const problems = (): readonly string[] => problemsIn(() => readGazetteer(directory));

  it("is named with file and line, all of them at once", () => {
    const place = append(
      "places.tsv",
      "place:moscow\tMoscow\tموسكفا\t-\tcity\tcountry:russia\t-\t-",
      "city:kazan\tKazan\tقزان\t-\tcity\tcountry:rusia\t-\t-",
      "place:kharkov\tKharkov\tخاركيڤ\tكييف\tcitty\tcountry:ukraine\t-\t-",
      "place:sochi-two\tSochi\tسُوتشا\t-\tcity\tcountry:russia\t-\t-",
    );
    const organization = append("organizations.tsv", "org:x\tX\tهيئة إكس\t-\torgan\tcountry:frannce");
    const name = append("given-names.tsv", "محمد\tm\tarabic\t-", "زيغو\tx\tgerman\t-");
    const adjective = append("adjectives.tsv", "زحلي\tplace:zahlee\t-", "روسي\tplace:siberia\t-");
    const found = problems();
    expect(
      found.some((p) => p.startsWith(`places.tsv:${place} id place:moscow stands already at places.tsv:`)),
    ).toBe(true);
    expect(found).toContain(
      `places.tsv:${place + 1} id "city:kazan" must be "place:" and small Latin letters, digits and hyphens`,
    );
    expect(found).toContain(
      `places.tsv:${place + 1} unknown country country:rusia (did you mean country:russia?)`,
    );
    expect(
      found.some((p) => p.startsWith(`places.tsv:${place + 2} unknown kind "citty" (did you mean city?)`)),
    ).toBe(true);
    expect(
      found.some((p) =>
        p.startsWith(`places.tsv:${place + 2} "كييف" of place:kharkov belongs already to place:kyiv`),
      ),
    ).toBe(true);
    expect(found).toContain(`places.tsv:${place + 3} "سُوتشا" must be written without vowels or tatweel`);
    expect(found).toContain(
      `organizations.tsv:${organization} unknown owner country:frannce (did you mean country:france?)`,
    );
    expect(
      found.some((p) => p.startsWith(`given-names.tsv:${name} "محمد" stands already at given-names.tsv:`)),
    ).toBe(true);
    expect(found).toContain(`given-names.tsv:${name + 1} unknown gender "x": m, f or "-"`);
    expect(found).toContain(
      `adjectives.tsv:${adjective} unknown entity place:zahlee (did you mean place:zahle?)`,
    );
    expect(
      found.some((p) =>
        p.startsWith(
          `adjectives.tsv:${adjective + 1} "روسي" of place:siberia belongs already to country:russia`,
        ),
      ),
    ).toBe(true);
  });

  it("is found where a capital does not exist or does not say that it is one", () => {
    const line = append(
      "countries.tsv",
      "country:ruritania\tRuritania\tروريتانيا\t-\t-\t-\tf\tplace:strelsau",
      "country:graustark\tGraustark\tغراوستارك\t-\t-\t-\tf\tplace:odesa",
    );
    const found = problems();
    expect(found).toContain(`countries.tsv:${line} unknown capital place:strelsau`);
    expect(
      found.some((p) =>
        p.startsWith(`countries.tsv:${line + 1} place:odesa is the capital, but places.tsv:`),
      ),
    ).toBe(true);
  });

  it("is found where a nationality has no row, or a person two", () => {
    const line = append(
      "nationalities.tsv",
      "country:ruritania\tperson:rudolf-rassendyll",
      "country:france\tperson:vladimir-putin",
    );
    const found = problems();
    expect(found).toContain(`nationalities.tsv:${line} unknown country country:ruritania`);
    expect(found).toContain(`nationalities.tsv:${line} unknown person person:rudolf-rassendyll`);
    expect(found).toContain(
      `nationalities.tsv:${line + 1} person:vladimir-putin belongs to country:russia already`,
    );
  });

  it("is found where a file is missing", () => {
    rmSync(join(directory, "people.tsv"));
    expect(problems().some((p) => p.includes("people.tsv cannot be read"))).toBe(true);
  });
});
