/**
 * What the tests use of node:assert/strict, for the web worker, which has no Node modules.
 * Deep equality is that of plain data: own enumerable properties, arrays, maps and sets by their entries, and the prototype.
 */
class AssertionError extends Error {
  override name = "AssertionError";
  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
  }
}

type Message = string | Error | undefined;

function check(
  passed: boolean,
  message: Message,
  fallback: string,
  actual?: unknown,
  expected?: unknown,
): void {
  if (passed) return;
  if (message instanceof Error) throw message;
  throw new AssertionError(message ?? fallback, actual, expected);
}

const show = (value: unknown) =>
  value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? String(value));

function ok(value: unknown, message?: Message): asserts value {
  check(Boolean(value), message, `${show(value)} is not true`, value, true);
}

function equal(actual: unknown, expected: unknown, message?: Message): void {
  check(Object.is(actual, expected), message, `${show(actual)} is not ${show(expected)}`, actual, expected);
}

function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  check(!Object.is(actual, expected), message, `both are ${show(actual)}`, actual, expected);
}

function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  check(isDeepEqual(actual, expected), message, `${show(actual)} is not ${show(expected)}`, actual, expected);
}

function notDeepEqual(actual: unknown, expected: unknown, message?: Message): void {
  check(!isDeepEqual(actual, expected), message, `both are ${show(actual)}`, actual, expected);
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Map || a instanceof Set) return isDeepEqual([...a], [...(b as typeof a)]);
  if (a instanceof Date || a instanceof RegExp) return String(a) === String(b);
  const keys = Object.keys(a);
  const sameKeys = keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
  return sameKeys && keys.every((key) => isDeepEqual(a[key], b[key]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function match(text: string, pattern: RegExp, message?: Message): void {
  check(pattern.test(text), message, `${show(text)} does not match ${pattern}`, text, pattern);
}

function doesNotMatch(text: string, pattern: RegExp, message?: Message): void {
  check(!pattern.test(text), message, `${show(text)} matches ${pattern}`, text, pattern);
}

function fail(message: Message = "failed"): never {
  throw message instanceof Error ? message : new AssertionError(message, undefined, undefined);
}

type Expected = RegExp | ((error: unknown) => boolean);

function throws(run: () => unknown, expected?: Expected): void {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error ?? new Error("an empty value");
  }
  checkThrown(thrown, expected);
}

async function rejects(
  promise: Promise<unknown> | (() => Promise<unknown>),
  expected?: Expected,
): Promise<void> {
  const rejection = (typeof promise === "function" ? promise() : promise).then(
    () => undefined,
    (error) => error ?? new Error("an empty value"),
  );
  checkThrown(await rejection, expected);
}

function checkThrown(thrown: unknown, expected: Expected | undefined): void {
  check(thrown !== undefined, undefined, "nothing was thrown");
  if (expected instanceof RegExp) match(String(thrown), expected);
  else if (expected) check(expected(thrown), undefined, `another error was thrown: ${thrown}`);
}

const assert = Object.assign((value: unknown, message?: Message) => ok(value, message), {
  AssertionError,
  ok,
  equal,
  strictEqual: equal,
  notEqual,
  notStrictEqual: notEqual,
  deepEqual,
  deepStrictEqual: deepEqual,
  notDeepEqual,
  match,
  doesNotMatch,
  fail,
  throws,
  rejects,
});

// biome-ignore lint/style/noDefaultExport: stands in for a module that has one
export default assert;
