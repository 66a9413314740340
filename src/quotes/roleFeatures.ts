import { Templates } from "../tagger/templates";
import { COLUMNS } from "./tokenTraits";

/** What the labeller of sources, cues and contents looks at, token by token. */
export const ROLE_TEMPLATES = new Templates(
  `word
  suffix
  class
  verb
  cue
  cue class
  word-1
  class-1
  word+1
  class+1
  rule
  rule-1 rule
  rule rule+1
  rule-1 rule rule+1
  rule-2 rule-1 rule
  rule rule+1 rule+2
  rule told
  rule mark
  rule told mark
  mark
  mark-1 mark mark+1
  name
  name-1 name
  name-1 name name+1
  class-1 class
  class class+1
  verb class+1
  verb class-1
  verb-1 verb
  class-1 class class+1
  rule class class+1
  rule class class-1
  shape shape-1
  shape shape+1
  cue-1 cue cue+1
  mark word
  rule word
  rule class
  rule cue
  mark word-1
  name word-1
  mark word+1
  name word+1
  cueBefore cueBeforeAt
  cueBeforeNext cueBeforeAt
  cueAfter cueAfterAt
  cueAfterNext cueAfterAt
  word-1 class
  word-1 word
  word class+1
  word word+1
  word-2
  word+2
  word-1 word+1
  class-2 class-1 class
  class class+1 class+2
  class-2 class+2
  word class-1
  depth class
  opening
  cueBefore class cueBeforeAt
  cueBeforeMark mark cueBeforeAt
  cueBeforeNext word
  cueAfter class cueAfterAt
  cueAfterMark mark cueAfterAt
  cueAfterNext word
  rule rule+1 word
  rule rule-1 word
  rule rule-1 word-1
  rule rule+1 word+1
  rule ruleBefore
  rule ruleAfter`,
  COLUMNS,
);
