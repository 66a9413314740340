// Small words and endings inside people's names (written for this project).

/** Lower-case words that join the parts of a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "al el bin ibn bint ben abu van von der den de la las los del dela delos della di da das do dos du le y e ter ten zu af av ap arap ould oglu oğlu qizi kyzy uly zadeh ul ur d'".split(
    " ",
  ),
);

/** A prefix with hyphen or apostrophe before a capital: `al-Assad`, `d’Estaing`. */
export const PREFIXED_NAME = /^(?:al|el|ad|as|ash|an|ar|at|az|ed|ul|d|l)[-'’]\p{Lu}/u;

/** Endings that few words but family names have. */
export const SURNAME_ENDING =
  /(?:[oe]v|[oe]va|yev|yeva|sky|skaya|skiy|skyi|ski|ska|cki|icz|vich|vych|enko|chuk|yuk|yan|iants|shvili|dze|oglu|oğlu|zadeh|zade|pour|n[ei]jad|nezhad|abadi|bayev|bekov|ullin|ulov|ić|vić|escu|eanu|opoulos|akis|idis|idou|ides|sson|ssen|dóttir|dottir|mann|witz|wala|swamy|nathan|reddy|pillai|ratne|singhe|moto|mura|yama|hashi|guchi|inho|etti|elli|ucci)$/u;

/** What storms and ships are called before a name that may be somebody’s: `Typhoon Nestor`, `MV Anna`. */
export const NAMESAKES: ReadonlySet<string> = new Set(
  "Hurricane Typhoon Cyclone Storm Hurricanes Typhoons Cyclones Storms USS HMS HMAS HMCS RMS INS MV MT SS".split(
    " ",
  ),
);

/** Kinds of ships before a name, which is the ship’s: `the trawler Anna`. */
export const SHIPS: ReadonlySet<string> = new Set(
  "trawler tanker freighter ferry yacht schooner frigate destroyer corvette submarine warship tugboat steamer vessel".split(
    " ",
  ),
);

/** Kinds of works before a name, which is the work’s: `the album Paper Moon`. */
export const WORKS: ReadonlySet<string> = new Set(
  "album film movie novel sitcom opera musical documentary memoir mixtape telenovela anime biopic".split(" "),
);
