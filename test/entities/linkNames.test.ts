import assert from "node:assert/strict";
import { entityCalled as entity } from "./entityCalled";
import { links } from "./links";

describe("The names of an article", () => {
  it("joins a surname to the full name, before and after it", () => {
    links(
      "[P1 Zielik] Quits\n\n[P1 Ewa Zielik] resigned. [P1 Zielik] had served for years with [P2 Tomas Brandl].",
    );
  });

  it("keeps two bearers of one surname apart by form of address", () => {
    links("[P1 Mary Aldous] and [P2 John Aldous] married. Mrs. [P1 Aldous] sings. Mr. [P2 Aldous] paints.");
  });

  it("keeps two bearers of one surname apart by he and she behind it", () => {
    links(
      "[P1 John Aldous] and [P2 Mary Aldous] came.\n\n[P1 Aldous] last came in May, when [P1 he] sang. [P2 Aldous] said [P2 she] would sing.",
    );
  });

  it("joins a body’s full name, its acronym and its shortened name", () => {
    links("The [O1 Supreme Harbour Safety Council] met. The [O1 Supreme Safety Council] of our port agreed.");
    links("The [O1 Coastal Safety Board] ([O1 CSB]) met. [O1 CSB] rules are strict.");
    links(
      "[O1 Quellan Motors] fell. [O1 Quellan Motors Co.] makes vans. Analysts like [O1 Quellan], [O1 a company in town].",
    );
  });

  it("joins romanizations of one name", () => {
    links("[P1 Rustam Makhmedov] left. [P1 Rustam Mahmedov] came back.");
  });

  it("takes a surname for the one it was used for before, not for a relative named in passing", () => {
    const rest = "The town had waited for years, and nobody in it thought that the day would come. ".repeat(
      4,
    );
    links(
      `[P1 Pavel Orlenko] won. [P1 Orlenko] thanked the team and [P2 Rosa Orlenko].\n\n${rest}\n\n[P1 Orlenko] left.`,
    );
  });

  it("calls a place by its commonest name, capitals last", () => {
    const place = entity(
      "NAIROBI – Rain fell on Nairobi in the Republic of Kenya. Kenya and Kenya again.",
      "Kenya",
    );
    assert.deepEqual(place.aliases, ["Republic of Kenya"]);
    assert.ok(entity("NAIROBI – Rain fell on Nairobi.", "Nairobi"));
  });
});
