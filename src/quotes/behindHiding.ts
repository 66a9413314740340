import type { Draft } from "./draft";
import { isHiding } from "./readCue";
import type { Reading } from "./reading";

/**
 * `A clerk who asked not to be named said the hotel would close`, of which a trained reader takes all behind `asked` for what was said:
 * what the rules make of it. `ruled` are their attributions.
 */
export function behindHiding(reading: Reading, draft: Draft, ruled: readonly Draft[]): Draft {
  const [first] = draft.content;
  if (!first || !isHiding(reading, first.first - 1)) return draft;
  return ruled.find(({ cue }) => cue && cue.first > first.first && cue.first < first.end) ?? draft;
}
