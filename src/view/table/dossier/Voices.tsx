import { useDesk, useScenario, useView } from '../../kit/desk.ts';
import { read } from '../../../telling/text.ts';
import { Prose } from '../../kit/Prose.tsx';
import { SourceChip } from '../../kit/SourceChip.tsx';

/** Voices on the file, each with its source. They take turns to come first, so that none has the last word. */
export function Voices() {
  const { say } = useDesk();
  const { voices } = useScenario();
  const { round } = useView();
  const first = round % Math.max(1, voices.length);
  return (
    <>
      <p class="muted">{say('voices.line')}</p>
      <ul class="voices">
        {[...voices.slice(first), ...voices.slice(0, first)].map((voice) => (
          <li class="paper voice" key={voice.who.en}>
            <h3>{read(voice.who)}</h3>
            <p>
              <Prose text={read(voice.text)} />
            </p>
            <SourceChip source={voice} about={read(voice.who)} />
          </li>
        ))}
      </ul>
    </>
  );
}
