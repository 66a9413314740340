/** Something that a reader can put right: what is wrong, and the remedy. */
export class Problem extends Error {
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

/** What each system error means for someone who gave the name of a file. */
const SYSTEM_ERRORS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOENT: ["no such file or folder", "check the name"],
  EACCES: ["permission denied", "check who may open it"],
  EPERM: ["permission denied", "check who may open it"],
  ENOTDIR: ["part of its path is a file, not a folder", "check the name"],
  EISDIR: ["there is a folder of that name", "choose another name"],
  EEXIST: ["there is a file of that name", "choose another name"],
  ENAMETOOLONG: ["the name is too long", "shorten it"],
  ELOOP: ["its links lead in a circle", "name the file itself"],
  ENOSPC: ["no space is left on the disk", "make room and run again"],
  EMFILE: ["too many files are open", "raise the limit with ulimit -n"],
};

export function errorCode(error: unknown): string | undefined {
  const code: unknown = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}

/** Any thrown value as a problem, in words for people. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const known = SYSTEM_ERRORS[errorCode(error) ?? ""];
  if (known) return new Problem(...known);
  return new Problem(
    error instanceof Error ? error.message : String(error),
    "please report this with the article",
  );
}
