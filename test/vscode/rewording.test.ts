import assert from "node:assert/strict";
import { replacementsIn, rewordingsOf } from "../../src/vscode/rewording";

/** What becomes of a name where `written` is renamed to `wanted`. */
function renamed(name: string, written: string, wanted: string): string {
  let result = name;
  for (const { start, end, words } of replacementsIn(name, rewordingsOf(written, wanted)).toReversed())
    result = result.slice(0, start) + words + result.slice(end);
  return result;
}

describe("a new form of a name", () => {
  it("changes the words that differ, wherever they stand whole", () => {
    for (const written of ["Mahmudov", "Viktor Mahmudov"]) {
      const wanted = written.replace("Mah", "Makh");
      assert.equal(renamed("Mahmudov", written, wanted), "Makhmudov");
      assert.equal(renamed("Viktor Mahmudov", written, wanted), "Viktor Makhmudov");
      assert.equal(renamed("Mahmudova", written, wanted), "Mahmudova");
      assert.equal(renamed("Mahmudov-Lee", written, wanted), "Mahmudov-Lee");
    }
    assert.equal(
      renamed("Northfield Transport Board", "Transport Board", "Traffic Board"),
      "Northfield Traffic Board",
    );
  });

  it("changes several words one by one", () => {
    const [written, wanted] = ["Andrey Mahmudov", "Andrei Makhmudov"];
    assert.equal(renamed("Andrey Mahmudov", written, wanted), wanted);
    assert.equal(renamed("A. MAHMUDOV", written, wanted), "A. MAKHMUDOV");
    assert.equal(
      renamed("Bank of Northfield", "Bank of Northfield", "Northfield Trade Bank Trust"),
      "Northfield Trade Bank Trust",
    );
  });

  it("changes the whole name only where words change places", () => {
    assert.equal(renamed("Lee Jae-yong", "Lee Jae-yong", "Jae-yong Lee"), "Jae-yong Lee");
    assert.equal(renamed("Lee", "Lee Jae-yong", "Jae-yong Lee"), "Lee");
  });

  it("stays in capitals where the name is", () => {
    assert.equal(renamed("VIKTOR MAHMUDOV", "Mahmudov", "Makhmudov"), "VIKTOR MAKHMUDOV");
    assert.equal(renamed("NTA", "NTA", "NTB"), "NTB");
  });

  it("keeps the line break between words that stay", () => {
    assert.equal(renamed("Viktor\r\nMahmudov", "Viktor Mahmudov", "Viktor Makhmudov"), "Viktor\r\nMakhmudov");
    assert.equal(renamed("Viktor\nMahmudov", "Viktor Mahmudov", "Makhmudov"), "Makhmudov");
  });

  it("that only grows is not put into a longer one", () => {
    assert.equal(renamed("Mahmudov", "Mahmudov", "Viktor Mahmudov"), "Viktor Mahmudov");
    assert.equal(renamed("Wiktor Mahmudov", "Mahmudov", "Viktor Mahmudov"), "Wiktor Mahmudov");
  });

  it("may hold any characters", () => {
    assert.equal(renamed("A.B. (Smith) $1", "A.B. (Smith) $1", "A.B. [Smyth] $&"), "A.B. [Smyth] $&");
    for (const text of ["", "(", "\\", "[a-", "*+?", "\uD83D"])
      assert.equal(typeof renamed(text, text, "x"), "string");
  });
});
