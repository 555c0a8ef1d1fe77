/** What a page around may say to an embed: tell your height. */
export const REQUEST = 'gpu-ledger:height';
