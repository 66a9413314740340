/** Of texts that hold the words of one quote, in their address: nothing has to be kept for them. */
export const QUOTE_SCHEME = "copydesk-quote";
