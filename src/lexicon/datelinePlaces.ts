/** Places that sign datelines and are missing in the list of places, under these spellings. From common knowledge. */
export const DATELINE_PLACES: readonly string[] =
  "Bangalore|Frankfurt|Gaza City|Madinah|Makkah|Malé|Montreal|N’Djamena|Naypyitaw|Salalah|Sana’a|The Hague|United Nations|Venice|Washington D.C.|Washington DC".split(
    "|",
  );
