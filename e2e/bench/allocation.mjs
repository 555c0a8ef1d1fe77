// What every page of the page bench shows: who gets how many GPUs, and the one colour of the bars.
export const ROWS = [
  { name: '정부', gpus: 50_000 },
  { name: '삼성', gpus: 50_000 },
  { name: 'SK', gpus: 50_000 },
  { name: '현대차그룹', gpus: 50_000 },
  { name: '네이버', gpus: 60_000 },
];

/** No other mark of a peer's page has this colour: it is how a bar is told from a grid line. */
export const BAR_COLOUR = 'rgb(31, 111, 139)';

/** Size of the chart; the width is what a 360 px screen leaves. */
export const WIDTH_PX = 328;
export const HEIGHT_PX = 300;
