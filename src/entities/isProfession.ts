/** `checklist`, `mist`: words in -ist that are nobody. */
const THINGS =
  /^(?:(?:black|check|hit|mailing|play|price|short|wait|waiting|watch|white|wish)-?list|mist|fist|gist|heist|twist|waist|wrist)$/;

/** `roboticist`, `cellist`: a noun in small letters for one who does something. */
export function isProfession(noun: string): boolean {
  return /^\p{Ll}[\p{Ll}-]{2,20}ist$/u.test(noun) && !THINGS.test(noun);
}
