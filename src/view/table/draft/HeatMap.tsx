import { PARAGRAPH_STANCES } from '../../../game/seats/view.ts';
import { select } from '../../../session/session.ts';
import type { Paragraph } from '../../../scenario/model/scenario.ts';
import { Dialog } from '../../kit/Dialog.tsx';
import { useDesk } from '../../kit/desk.ts';
import { HeatGrid } from './HeatGrid.tsx';
import { HeatStrip } from './HeatStrip.tsx';
import { StanceSign } from '../../kit/Sign.tsx';
import { useNarrow } from '../../kit/narrow.ts';

interface HeatProps {
  readonly onTurnTo: (who: string) => void;
  readonly onParagraph: (paragraph: Paragraph) => void;
}

/** The heat map over the table. */
export function HeatMap({ onClose, onTurnTo, onParagraph }: HeatProps & { readonly onClose: () => void }) {
  const { say, session } = useDesk();
  const narrow = useNarrow();
  const open = (who: string): void => {
    onClose();
    select(session, who);
    onTurnTo(who);
  };
  return (
    <Dialog title={say('heat.title')} onClose={onClose} wide>
      {narrow ? (
        <HeatStrip onOpen={open} />
      ) : (
        <>
          <Legend />
          <HeatGrid
            onOpen={open}
            onParagraph={(paragraph) => {
              onClose();
              onParagraph(paragraph);
            }}
          />
        </>
      )}
    </Dialog>
  );
}

/** The heat map as the board itself, where the chamber is not drawn. */
export function HeatBoard({ onTurnTo, onParagraph }: HeatProps) {
  const { session } = useDesk();
  const narrow = useNarrow();
  if (narrow) return null;
  return (
    <div class="heat-inplace">
      <Legend />
      <HeatGrid
        onOpen={(who) => {
          select(session, who);
          onTurnTo(who);
        }}
        onParagraph={onParagraph}
      />
    </div>
  );
}

function Legend() {
  const { say } = useDesk();
  return (
    <ul class="legend" aria-label={say('heat.legend')}>
      {PARAGRAPH_STANCES.map((stance) => (
        <li key={stance}>
          <StanceSign stance={stance} worded={false} /> {say(`cell.${stance}`)}
        </li>
      ))}
      <li class="muted">{say('heat.hatch')}</li>
    </ul>
  );
}
