import campaign from '../../assets/locales/en/campaign.json' with { type: 'json' };
import cli from '../../assets/locales/en/cli.json' with { type: 'json' };
import game from '../../assets/locales/en/game.json' with { type: 'json' };
import meeting from '../../assets/locales/en/meeting.json' with { type: 'json' };
import runs from '../../assets/locales/en/runs.json' with { type: 'json' };
import sentences from '../../assets/locales/en/sentences.json' with { type: 'json' };
import { speaker } from '../locale/say.ts';

/** Everything that the command line says. */
export const say = speaker('en', sentences, game, meeting, cli, runs, campaign);
