// Tables, goals and files: what a bench says in the end.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

export const whole = (value) => (value === null ? '–' : Math.round(value).toLocaleString('en'));
export const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
export const times = (value, of) => `${(value / of).toFixed(2)}×`;

/** A table that reads as text and is Markdown as well. */
export function table(heads, rows) {
  const columns = heads.map((head, at) => Math.max(head.length, 3, ...rows.map((row) => row[at].length)));
  const pad = (text, at) => (at === 0 ? text.padEnd(columns[at]) : text.padStart(columns[at]));
  const line = (cells) => `| ${cells.map(pad).join(' | ')} |`;
  const rule = columns.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(heads), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** One goal: what is wanted, what was found, whether it is reached. */
export const goal = (wanted, found, good) => ({ wanted, found, good });

/** `value` may be at most `limit`; a value that is missing fails. */
export const atMost = (what, value, limit, written = whole) =>
  goal(`${what} at most ${written(limit)}`, value === null ? 'nothing' : written(value), value !== null && value <= limit);

/** Prints goals, writes the file, and sets the exit code where the caller asked for a check. */
export function conclude({ bench, conditions, browser, rows, goals, options }) {
  console.log();
  for (const { wanted, found, good } of goals) console.log(`${good ? 'pass' : 'FAIL'}  ${wanted}: found ${found}`);
  const failed = goals.filter((each) => !each.good).length;
  console.log(`\n${goals.length - failed} of ${goals.length} goals reached`);
  if (options.json) {
    const machine = { cores: cpus().length, browser };
    const told = { bench, date: new Date().toISOString().slice(0, 10), machine, conditions, rounds: options.rounds, rows, goals };
    writeFileSync(options.json, `${JSON.stringify(told, null, 2)}\n`);
  }
  if (options.check && failed > 0) process.exitCode = 1;
}
