import { phenomenon, reads } from "./reading.js";

// Published on Thursday 6 January 2022.
phenomenon(
  "what a noun names is still to come where the article gives it a day to come",
  [
    reads(
      "تثير زيارة ماكرون لموسكو خلافا. وسيزور ماكرون موسكو الشهر المقبل.",
      "Emmanuel Macron VISITS Moscow planned; date 2022-02",
    ),
    reads(
      "تثير زيارة ماكرون لموسكو خلافا. وقد زار ماكرون موسكو. وسيزور ماكرون موسكو الشهر المقبل.",
      "Emmanuel Macron VISITS Moscow",
      "Emmanuel Macron VISITS Moscow planned; date 2022-02",
    ),
    // Told once, though the noun says nothing of what is to come.
    reads("يبدأ ماكرون الأحد زيارة لموسكو.", "Emmanuel Macron VISITS Moscow planned; date 2022-01-09"),
  ],
  "date",
);
