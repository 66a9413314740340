import assert from "node:assert/strict";
import { analyze } from "../../src/article/analyze";
import type { Entity } from "../../src/entities/entity";

/** The entity of that name. */
export function entityCalled(source: string, name = "Ana Reyes"): Entity {
  const found = analyze(source, "case").entities.find((candidate) => candidate.name === name);
  assert.ok(found, `no entity ${name}`);
  return found;
}
