import assert from "node:assert/strict";
import type { Archive } from "../../src/archive/archive";
import type { Remote } from "../../src/archive/remote";
import { appearancesElsewhere, elsewhereOf, profileOf } from "../../src/vscode/acrossArticles";
import type { Desk } from "../../src/vscode/desk";
import { HARBOUR_ARTICLE as article } from "../support/harbourArticle";
import { open } from "./openArticle";

/** A desk whose archive answers so, and what it logs. */
function deskWith(ask: Partial<Remote<Archive>>): { desk: Desk; errors: string[] } {
  const errors: string[] = [];
  const log = { error: (message: string) => errors.push(message) };
  return { desk: { archive: { ask, show: async () => {} }, log } as unknown as Desk, errors };
}

const person = article.entities[1]!;

describe("asking the archive", () => {
  it("does not believe what it says of another name: its article was read at another time", async () => {
    const document = await open();
    const profile = { name: "Tomas Okafor", roles: [], articles: 3, spellings: [], quotes: [] };
    const here = { entity: person.id, article: document.uri.toString(), mentions: 1, names: [], quotes: [] };
    const dossier = { id: "", type: "person" as const, name: "", spellings: [], roles: [] };
    const articles = (name: string) => [
      { ...here, name },
      { ...here, name: "Marta Lindqvist", article: "file:///other.txt" },
    ];
    const answer = (name: string) =>
      deskWith({
        profile: async () => ({ ...profile, name }),
        dossier: async () => ({ ...dossier, articles: articles(name) }),
      }).desk;
    const [right, wrong] = [answer("Marta Lindqvist"), answer("Tomas Okafor")];
    assert.equal((await profileOf(right, document, person))?.articles, 3);
    assert.equal(await profileOf(wrong, document, person), undefined);
    assert.equal((await appearancesElsewhere(right, document, person)).length, 1);
    assert.deepEqual(await appearancesElsewhere(wrong, document, person), []);
  });

  it("gives nothing where the archive fails, and leaves a line in the log", async () => {
    const document = await open();
    const fail = async () => Promise.reject(new Error("the worker is gone"));
    const { desk, errors } = deskWith({ profile: fail, dossier: fail, elsewhere: fail });
    assert.equal(await profileOf(desk, document, person), undefined);
    assert.deepEqual(await appearancesElsewhere(desk, document, person), []);
    assert.equal(await elsewhereOf(desk, document, article.quotes[0]!), undefined);
    assert.equal(errors.length, 3);
    assert.match(errors[0]!, /all articles.*the worker is gone/s);
  });
});
