import nextIcon from 'lucide-static/icons/chevron-right.svg?raw';
import lastIcon from 'lucide-static/icons/chevron-left.svg?raw';
import { useState } from 'preact/hooks';
import { placeName } from '../../../telling/events.ts';
import { stanceOn } from '../../../game/seats/whipCount.ts';
import { PARAGRAPHS } from '../../../scenario/model/scenario.ts';
import { useDesk, useScenario, useView } from '../../kit/desk.ts';
import { Flag } from '../../kit/Flag.tsx';
import { Icon } from '../../kit/Icon.tsx';
import { StanceSign } from '../../kit/Sign.tsx';

/** The heat map where there is room for one paragraph at a time: fifteen members with their stance in words. */
export function HeatStrip({ onOpen }: { readonly onOpen: (who: string) => void }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const [at, setAt] = useState(0);
  const paragraph = PARAGRAPHS[at] ?? 'authority';
  const level = view.draft.levels[paragraph];
  const turn = (by: number): void => setAt((at + by + PARAGRAPHS.length) % PARAGRAPHS.length);
  return (
    <section class="heat-strip" aria-label={say('heat.title')}>
      <header class="heat-turn">
        <button type="button" class="icon-button" aria-label={say('heat.last')} onClick={() => turn(-1)}>
          <Icon source={lastIcon} />
        </button>
        <h3 aria-live="polite">
          {at + 1}. {say(`paragraph.${paragraph}`)} <span class="heat-level">{level}</span>
        </h3>
        <button type="button" class="icon-button" aria-label={say('heat.next')} onClick={() => turn(1)}>
          <Icon source={nextIcon} />
        </button>
      </header>
      <p class="heat-text">{say(`paragraph.${paragraph}.${level}`)}</p>
      <ul class="heat-chips">
        {scenario.council.map((member) => {
          const seen = view.members[member.id];
          const stance = seen ? stanceOn(member, seen, paragraph, level) : 'unknown';
          const name = placeName(scenario, member.id, say);
          return (
            <li key={member.id}>
              <button type="button" class="heat-chip" onClick={() => onOpen(member.id)}>
                <span class="heat-chip-who">
                  <Flag name={member.flag} />
                  {say('stage.shortName', { flag: member.flag, name })}
                </span>{' '}
                <span class="heat-chip-stance muted">
                  <StanceSign stance={stance} worded={false} />
                  {say(`cell.${stance}.short`)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
