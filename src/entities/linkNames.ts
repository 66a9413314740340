import type { Name } from "../mentions/name";
import { groupBy } from "../text/multimap";
import type { ParsedText } from "../text/parsedText";
import { joinAliases } from "./joinAliases";
import { linkOrganizations } from "./linkOrganizations";
import { linkPeople } from "./linkPeople";
import type { NamedEntity } from "./namedEntity";
import { placeKey } from "./placeName";
import { tokensOfNames } from "./tokensOfNames";

/** Groups the names of an article by whom or what they name, in order of first mention. */
export function linkNames(text: ParsedText, names: readonly Name[]): NamedEntity[] {
  const ofType = (type: Name["type"]): Name[] => names.filter((name) => name.type === type);
  const others = names.filter(({ type }) => type !== "person");
  const inName = tokensOfNames(text, others);
  const groups = [
    ...linkPeople(text, ofType("person"), inName),
    ...linkOrganizations(text, ofType("organization"), inName),
    ...linkPlaces(ofType("place")),
  ];
  return joinAliases(text, groups).sort((a, b) => a.names[0]!.start - b.names[0]!.start);
}

function linkPlaces(names: readonly Name[]): NamedEntity[] {
  return [...groupBy(names, (name) => placeKey(name.text)).values()].map((group) => ({
    type: "place",
    names: group,
    roles: [],
    gender: null,
  }));
}
