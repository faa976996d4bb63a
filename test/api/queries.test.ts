import { describe } from "vitest";
import { apiAnswers } from "./queries.js";
import { serve } from "./served.js";

describe("the API over Grafeo", () => {
  apiAnswers(serve);
});
