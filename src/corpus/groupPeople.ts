import { linkProfiles } from "./linkProfiles";
import { byOrigin, type Occurrence } from "./occurrence";
import { listProfiles } from "./personProfile";

/** The bearers of family names of one key as people: each a list of occurrences in order of origin. */
export function groupPeople(occurrences: Iterable<Occurrence>): Occurrence[][] {
  const profiles = listProfiles([...occurrences].sort(byOrigin));
  return linkProfiles(profiles).map((person) =>
    person.flatMap((profile) => profile.occurrences).sort(byOrigin),
  );
}
