// Middle and tail of a few measurements; what was never seen stays unseen.

/** The value below which `share` of the values are, by nearest rank; `null` when any is missing. */
export function quantile(values, share) {
  if (values.length === 0 || values.some((value) => value === null)) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => quantile(values, 0.5);

/** Visits of one page → the median of every measure. */
export function medians(visits) {
  const measures = Object.keys(visits[0]);
  return Object.fromEntries(measures.map((measure) => [measure, median(visits.map((visit) => visit[measure]))]));
}
