// What may follow the name of a bench on the command line.
import { parseArgs } from 'node:util';

export function options() {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      json: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      'slow-3g': { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds: expected a whole number from 1, found ${values.rounds}`);
  return { check: values.check, json: values.json, rounds, slow3g: values['slow-3g'] };
}
