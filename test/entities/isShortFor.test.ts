import assert from "node:assert/strict";
import { isShortFor } from "../../src/entities/isShortFor";
import { OrganizationName } from "../../src/entities/organizationName";

function isShort(short: string, long: string): boolean {
  return isShortFor(new OrganizationName(short), new OrganizationName(long));
}

describe("Is the name of an organization short for another", () => {
  it("without its kind or its legal form", () => {
    assert(isShort("Zagrel", "Zagrel Holdings"));
    assert(isShort("Elmby Police", "Elmby Police Service"));
    assert(isShort("Quellan Solutions", "Quellan Solutions UK Inc."));
  });

  it("not where it ends a name that begins with it", () => {
    assert(!isShort("Elmby University", "Elmby University Debating Club"));
    assert(isShort("Elmby University", "Elmby University of Technology"));
  });

  it("not of what is named beside it with a hyphen", () => {
    assert(!isShort("Zagrel", "Zagrel-Quellan"));
    assert(!isShort("Quellan", "Zagrel-Quellan"));
    assert(isShort("Zarim Front", "al-Zarim Front"));
  });

  it("not of what is for it", () => {
    assert(!isShort("Quellan Wire", "Elmby Research for the Quellan Wire"));
    assert(isShort("Quellan Wire", "Elmby Quellan Wire"));
  });
});
