import type { Asked } from '../../../game/rules/willingness.ts';
import type { Say } from '../../../locale/say.ts';
import { perCent } from '../../../telling/numbers.ts';

/** What a candidate lead asks for, in words. */
export function conditionWords(say: Say, asked: Asked): string {
  switch (asked.of) {
    case 'paragraph':
      return say('condition.paragraph', { title: say(`paragraph.${asked.paragraph}`), level: asked.need });
    case 'pledged':
      return say('condition.pledged', { share: perCent(asked.share) });
    case 'peers':
      return say('condition.peers', { peers: asked.need });
    case 'letter':
      return say('condition.letter');
  }
}

/** What there is of it and what it takes, where that is a number worth saying. */
export function conditionFigures(say: Say, { of, have, need }: Asked): string | undefined {
  switch (of) {
    case 'pledged':
      return say('condition.pledged.of', { have, need });
    case 'peers':
      return say('condition.peers.of', { have, need });
    case 'paragraph':
    case 'letter':
      return undefined;
  }
}
