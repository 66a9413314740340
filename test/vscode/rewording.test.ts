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
    for (const written of ["Ahmedov", "Rustam Ahmedov"]) {
      const wanted = written.replace("Ahm", "Akhm");
      assert.equal(renamed("Ahmedov", written, wanted), "Akhmedov");
      assert.equal(renamed("Rustam Ahmedov", written, wanted), "Rustam Akhmedov");
      assert.equal(renamed("Ahmedova", written, wanted), "Ahmedova");
      assert.equal(renamed("Ahmedov-Lee", written, wanted), "Ahmedov-Lee");
    }
    assert.equal(
      renamed("Northfield Transport Board", "Transport Board", "Traffic Board"),
      "Northfield Traffic Board",
    );
  });

  it("changes several words one by one", () => {
    const [written, wanted] = ["Andrey Ahmedov", "Andrei Akhmedov"];
    assert.equal(renamed("Andrey Ahmedov", written, wanted), wanted);
    assert.equal(renamed("A. AHMEDOV", written, wanted), "A. AKHMEDOV");
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
    assert.equal(renamed("RUSTAM AHMEDOV", "Ahmedov", "Akhmedov"), "RUSTAM AKHMEDOV");
    assert.equal(renamed("NTA", "NTA", "NTB"), "NTB");
  });

  it("keeps the line break between words that stay", () => {
    assert.equal(renamed("Rustam\r\nAhmedov", "Rustam Ahmedov", "Rustam Akhmedov"), "Rustam\r\nAkhmedov");
    assert.equal(renamed("Rustam\nAhmedov", "Rustam Ahmedov", "Akhmedov"), "Akhmedov");
  });

  it("that only grows is not put into a longer one", () => {
    assert.equal(renamed("Ahmedov", "Ahmedov", "Rustam Ahmedov"), "Rustam Ahmedov");
    assert.equal(renamed("Rustem Ahmedov", "Ahmedov", "Rustam Ahmedov"), "Rustem Ahmedov");
  });

  it("may hold any characters", () => {
    assert.equal(renamed("A.B. (Smith) $1", "A.B. (Smith) $1", "A.B. [Smyth] $&"), "A.B. [Smyth] $&");
    for (const text of ["", "(", "\\", "[a-", "*+?", "\uD83D"])
      assert.equal(typeof renamed(text, text, "x"), "string");
  });
});
