import { joined } from '../../locale/sentences.ts';
import { Fragment } from 'preact';
import type { ShelfCard } from '../../scenario/model/scenario.ts';
import { useDesk } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { spanInWords } from '../../telling/calendar.ts';

interface ScenarioFactsProps {
  readonly start: string;
  readonly end: string;
  readonly rounds: number;
  readonly card: ShelfCard | undefined;
}

/** What one wants to know of a scenario before choosing it: when, where, how long, how hard. */
export function ScenarioFacts({ start, end, rounds, card }: ScenarioFactsProps) {
  const { say } = useDesk();
  const [from, to] = minutesOf(rounds);
  const facts = [
    spanInWords(start, end, 'en'),
    ...(card ? [read(card.place)] : []),
    joined(say, 'notes', [
      say('shelf.minutes', { from, to }),
      ...(card ? [say(`shelf.demands.${card.demands}`)] : []),
    ]),
  ];
  return (
    <p class="scenario-facts">
      {facts.map((fact, index) => (
        <Fragment key={fact}>
          {index > 0 && <span class="visually-hidden">, </span>}
          <span>{fact}</span>
        </Fragment>
      ))}
    </p>
  );
}

/** Minutes that a game of so many rounds takes, a quick one and a slow one, to the nearest five. */
export function minutesOf(rounds: number): readonly [number, number] {
  return [5 * Math.round((rounds * 2) / 5), 5 * Math.round((rounds * 3.4) / 5)];
}
