/** Names of one place or body, the fullest first (written for this project). */
export const PLACE_ALIASES: readonly (readonly string[])[] = [
  ["United States", "United States of America", "US", "U.S.", "USA", "U.S.A.", "America"],
  ["United Kingdom", "UK", "U.K.", "Britain", "Great Britain"],
  ["United Arab Emirates", "UAE", "U.A.E."],
  ["Soviet Union", "USSR"],
  ["New Zealand", "NZ"],
  ["South Africa", "SA"],
  ["Papua New Guinea", "PNG"],
  ["New York", "New York City", "NYC"],
  ["Washington", "Washington D.C.", "Washington DC"],
  ["Türkiye", "Turkey"],
  ["Czechia", "Czech Republic"],
  ["Myanmar", "Burma"],
];
