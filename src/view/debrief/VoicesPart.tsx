import { useDesk } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { Promises } from '../kit/Promises.tsx';
import { SourceChip } from '../kit/SourceChip.tsx';
import { useFinishedGame } from './finishedGame.ts';

/** What was promised, and the voices on the file: none has the last word. */
export function VoicesPart() {
  const { say } = useDesk();
  const { scenario, record } = useFinishedGame();
  const { voices } = scenario;
  // They take turns to come first.
  const first = record.commands.length % Math.max(1, voices.length);
  return (
    <>
      <h2>{say('debrief.voices.line')}</h2>
      <ul class="debrief-voices">
        {[...voices.slice(first), ...voices.slice(0, first)].map((voice) => (
          <li class="paper voice" key={voice.who.en}>
            <h3>{read(voice.who)}</h3>
            <p>{read(voice.text)}</p>
            <SourceChip source={voice} about={read(voice.who)} />
          </li>
        ))}
      </ul>
      <section aria-labelledby="promises-title">
        <h2 id="promises-title">{say('debrief.promises.title')}</h2>
        <Promises />
      </section>
    </>
  );
}
