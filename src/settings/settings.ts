// the small zod: the editor loads this file before it can show anything
import * as z from "zod/mini";

const onOff = z.boolean();
const detection = z.enum(["auto", "always", "never"]);
const outlineLayout = z.enum(["grouped", "byPosition", "bySpeaker"]);
// the editor takes a pattern with a bracket left open for one that fits nothing
const glob = z.string().check(z.minLength(1), z.maxLength(500), z.refine(closesBrackets));
const globs = z.array(glob).check(z.maxLength(500));

interface Field<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly default: T;
  /** What a reader should write instead of a value that is refused. */
  readonly remedy: string;
}

function field<T>(schema: z.ZodMiniType<T>, fallback: T, remedy: string): Field<T> {
  return { schema, default: fallback, remedy };
}

function choice<T extends string>(schema: z.ZodMiniType<T> & { options: T[] }, fallback: T): Field<T> {
  return field(schema, fallback, `one of ${schema.options.map((option) => `"${option}"`).join(", ")}`);
}

function flag(fallback: boolean): Field<boolean> {
  return field(onOff, fallback, "true or false");
}

/** Every setting under `copydesk.`, by its name there; the manifest offers the same ones with the same defaults. */
export const SETTINGS = {
  detection: choice(detection, "auto"),
  include: field<string[]>(globs, [], 'a list of patterns such as ["stories/**"], each [ and { closed'),
  exclude: field<string[]>(globs, [], 'a list of patterns such as ["notes/**"], each [ and { closed'),
  maxFileSize: field(z.number().check(z.gte(0.01), z.lte(50)), 5, "a number of megabytes from 0.01 to 50"),
  "index.enabled": flag(true),
  "index.maxFiles": field(
    z.int().check(z.gte(1), z.lte(200_000)),
    20_000,
    "a whole number of files from 1 to 200000",
  ),
  "people.colour": flag(true),
  "organizations.colour": flag(true),
  "quotations.colour": flag(true),
  "places.colour": flag(false),
  "attribution.colour": flag(false),
  "quotes.sureness": field(z.number().check(z.gte(0), z.lte(1)), 0.5, "a number from 0 to 1"),
  "hover.enabled": flag(true),
  "outline.enabled": flag(true),
  "outline.layout": choice(outlineLayout, "grouped"),
  "inlayHints.enabled": flag(false),
  "navigation.enabled": flag(true),
  "highlights.enabled": flag(true),
  "folding.enabled": flag(true),
  "selection.enabled": flag(true),
  "statusBar.enabled": flag(true),
  "corrections.enabled": flag(true),
};

export type SettingName = keyof typeof SETTINGS;

export type Settings = { readonly [N in SettingName]: (typeof SETTINGS)[N]["default"] };

/** A value that cannot be used; its default stands in for it. */
export interface SettingProblem {
  readonly name: SettingName;
  readonly message: string;
}

/** Checks each setting by itself, so that one bad value costs only itself. `undefined` means not set. */
export function readSettings(lookUp: (name: SettingName) => unknown): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
} {
  const values: Partial<Record<SettingName, unknown>> = {};
  const problems: SettingProblem[] = [];
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const { schema, default: fallback } = SETTINGS[name];
    const value = lookUp(name);
    const checked = schema.safeParse(value === undefined ? fallback : value);
    values[name] = checked.success ? checked.data : fallback;
    if (!checked.success) problems.push({ name, message: describeProblem(name, value) });
  }
  return { settings: values as Settings, problems };
}

function closesBrackets(pattern: string): boolean {
  let braces = 0;
  let isInBrackets = false;
  for (const sign of pattern)
    if (isInBrackets) isInBrackets = sign !== "]";
    else if (sign === "[") isInBrackets = true;
    else if (sign === "{") braces++;
    else if (sign === "}" && braces > 0) braces--;
  return braces === 0 && !isInBrackets;
}

function describeProblem(name: SettingName, value: unknown): string {
  const { default: fallback, remedy } = SETTINGS[name];
  const shown = (JSON.stringify(value) ?? String(value)).slice(0, 60);
  return `Copydesk: the setting copydesk.${name} is ${shown}; write ${remedy}. Until then ${JSON.stringify(fallback)} is used.`;
}
