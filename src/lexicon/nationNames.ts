// Countries and peoples whose names are not made of each other by an ending (written for this project).

/** A country a line, with the words for its people; lower case. */
export const NATION_NAMES = `
united kingdom|british|briton|english|england|scottish|scotland|welsh|wales
united states|american
france|french
germany|german
spain|spanish|spaniard
netherlands|dutch|holland
poland|polish|pole
denmark|danish|dane
finland|finnish|finn
ireland|irish
switzerland|swiss
greece|greek
turkey|turkish|türkiye|turk
norway|norwegian
sweden|swedish|swede
wales|welsh
portugal|portuguese
czechia|czech
slovakia|slovak
slovenia|slovene
serbia|serb
croatia|croat
philippines|filipino|philippine
peru|peruvian
chile|chilean
argentina|argentine|argentinian
cyprus|cypriot
thailand|thai
myanmar|burmese
new zealand|kiwi
united arab emirates|emirati
ivory coast|ivorian
congo|congolese
monaco|monegasque
belgium|belgian
ukraine|ukrainian
europe|european
`;
