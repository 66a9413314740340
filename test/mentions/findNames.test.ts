import assert from "node:assert/strict";
import { findNames } from "../../src/mentions/findNames";
import { parseText } from "../../src/text/parsedText";
import { spanText } from "../../src/text/span";
import { markNames, unmark } from "../support/marked";

function reads(marked: string): void {
  const source = unmark(marked);
  assert.equal(markNames(source, findNames(parseText(source), null)), marked);
}

describe("Names", () => {
  it("covers the name alone: no title, possessive or quotation marks", () => {
    reads(
      "President [P Halima Sorokina] met [L Kenya]’s envoy, and the mayor praised Mr. [P Otieno]'s speech.",
    );
    reads('The minister received "[P Pavel Orlenko]", the guest of the state, on Monday.');
    reads("Norwegian Deputy Energy Minister [P Ingrid Solheim] left the talks early.");
  });

  it("tells organizations by their last word, and goes on through of, for and and", () => {
    reads("He joined the [O Ministry of Water and Forests] before the [O Northern Rail Union] split.");
    reads("The [O Joint Harbour Commission] wrote to the [O Committee on Coastal Safety].");
    reads("[L Ghana]’s [O Supreme Maritime Security Council] met on Friday.");
  });

  it("takes states of any form as places and offices as no name", () => {
    reads("It links the [L Islamic Republic of Iran] and the [L Republic of Kenya] by sea.");
    reads("He spoke to the National Security Adviser to the President of [L Kenya].");
    reads("Trade in #[L Ghana] and [L Central Asia] grew, the Prime Minister said.");
  });

  it("lets a sentence begin with an ordinary word, also after a colon", () => {
    reads("Fortunately, growth returned. Issues remain.");
    reads("[P Orlenko] said: Matters such as water must be settled by [P Orlenko].");
  });

  it("reads a headline in capitals letters without taking every word for a name", () => {
    reads(
      "[L Iran], [L Kenya] Emphasize the Fight against the Spread of Smuggling\n\n[L Iran] agreed with [L Kenya] on it.",
    );
    reads("COUNCIL DELAYS VOTE ON BRIDGE\n\nThe vote was delayed.");
  });

  it("uses the whole article: a surname after the full name, an acronym after its words", () => {
    reads("[P Ewa Zielik] won. Later, in [P Zielik]’s words, it was luck.");
    reads("The [O Coastal Safety Board] ([O CSB]) met. The [O CSB] agreed.");
  });

  it("takes initials, particles and prefixes into a person’s name", () => {
    reads("[P J. R. Whitcombe] and [P Karim al-Haddad] wrote to [P Maria van der Zee].");
    reads("The prize went to [P Salem bin Rashid] after [P Siobhan O'Dare] withdrew.");
  });

  it("leaves days, faiths, nationalities and the medium of a statement alone", () => {
    reads("On Wednesday a South Korean diver spoke for Muslim students, he wrote on Twitter.");
  });

  it("takes a service for a company where it is no place of words", () => {
    reads(
      "She posted the photos to Instagram, and has taken to Facebook since. He sold the firm to [O Google] after a ban on [O TikTok].",
    );
    reads("They spoke over Zoom. The row over [O Google] went on.");
  });

  it("reads a prefixed surname at the head of a sentence, and no name in a slogan or title", () => {
    reads("[P Karim al-Haddad] came. [P Al-Haddad] spoke.");
    reads('They sang "One Track, One Future" and read “The Salt Year”.');
  });

  it("reads a text that begins with an office", () => {
    reads("Captain [P Ewa Zielik] left.");
    reads("Minister.");
  });

  it("tells a name without the marks in it that are not seen", () => {
    const [name] = findNames(parseText("He met Karim\u200b al-Had\u00addad on Sunday."), null);
    assert.equal(name!.text, "Karim al-Haddad");
  });

  it("keeps the title that stands before a name", () => {
    const text = parseText("Then Uzbek Trade Minister Ravshan Tolipov spoke.");
    const [name] = findNames(text, null).filter(({ type }) => type === "person");
    assert.equal(spanText(text.source, name!.title!), "Uzbek Trade Minister");
  });
});
