/** Every command of the manifest. */
export const COMMANDS = {
  nextQuote: "copydesk.nextQuote",
  previousQuote: "copydesk.previousQuote",
  nextMention: "copydesk.nextMention",
  previousMention: "copydesk.previousMention",
  copyQuote: "copydesk.copyQuote",
  showMentions: "copydesk.showMentions",
  showQuotes: "copydesk.showQuotes",
  goTo: "copydesk.goTo",
  readAsArticle: "copydesk.readAsArticle",
  stopReadingAsArticle: "copydesk.stopReadingAsArticle",
  neverInFolder: "copydesk.neverInFolder",
  openSample: "copydesk.openSample",
} as const;

/** What a link in a card may run, and nothing else. */
export const LINKED_COMMANDS = [
  COMMANDS.goTo,
  COMMANDS.showMentions,
  COMMANDS.showQuotes,
  COMMANDS.copyQuote,
];
