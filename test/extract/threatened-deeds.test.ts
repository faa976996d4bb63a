import { phenomenon, reads } from "./reading.js";

// هدد بفرض عقوبات على العراق: who threatens to do something to somebody threatens him.
phenomenon("threats that name a deed", [
  reads(
    "هدد دونالد ترامب بفرض عقوبات على العراق.",
    "Donald Trump THREATENS Iraq",
    "Donald Trump SANCTIONS Iraq planned",
  ),
  reads("هدد دونالد ترامب العراق بفرض عقوبات.", "Donald Trump THREATENS Iraq"),
  reads("هددت إيران باستئناف التخصيب."),
  // The land is what the deed is done to, and no attacker of whom the threat could come.
  reads(
    "هدد أردوغان باجتياح سوريا.",
    "Recep Tayyip Erdoğan THREATENS Syria",
    "Recep Tayyip Erdoğan ATTACKS Syria planned",
  ),
]);
