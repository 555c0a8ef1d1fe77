// Keys of the address that choose what a chart shows, as the programs read them (`Query` of ledger-core; a test holds these
// against it). Language, colours and the open part are no part of that.
const KEYS = ['rule', 'as-of', 'unit', 'currency', 'group', 'about', 'order'];
const FILTER = 'f.';

/** Whether an address asks for another view than the one that a page came with. */
export const asksForView = (search) =>
  [...new URLSearchParams(search).keys()].some((key) => KEYS.includes(key) || key.startsWith(FILTER));
