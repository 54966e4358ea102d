import { PLAIN, TEXT_SIZES } from '../../session/settings.ts';
import { Dialog } from './Dialog.tsx';
import { useDesk, useStore } from './desk.ts';

/** The switches, by what they are for. */
const GROUPS = [
  { group: 'see', switches: ['contrast', 'lessMotion', 'stage'] },
  { group: 'hear', switches: ['sound'] },
  { group: 'press', switches: ['keys'] },
  { group: 'learn', switches: ['guide'] },
] as const;

/** What a person may ask of the screen. It holds at once, and for the next visit. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, settings } = useDesk();
  const state = useStore(settings, (each) => each);
  return (
    <Dialog title={say('settings.title')} onClose={onClose}>
      <div class="settings">
        <fieldset class="sizes">
          <legend>{say('settings.textSize')}</legend>
          {TEXT_SIZES.map((size) => (
            <label key={size} style={{ fontSize: `${(100 * size) / state.textSize}%` }}>
              <input
                type="radio"
                name="text-size"
                checked={state.textSize === size}
                onChange={() => settings.setState({ textSize: size })}
              />
              {say('settings.textSize.value', { size })}
            </label>
          ))}
        </fieldset>
        {GROUPS.map(({ group, switches }) => (
          <fieldset key={group}>
            <legend>{say(`settings.group.${group}`)}</legend>
            {switches.map((name) => (
              <label class="switch" key={name}>
                <input
                  type="checkbox"
                  checked={state[name]}
                  onChange={(event) => settings.setState({ [name]: event.currentTarget.checked })}
                />
                <span>
                  <strong>{say(`settings.${name}`)}</strong>
                  <span class="muted">{say(`settings.${name}.line`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
        ))}
        <p class="muted">{say('settings.kept')}</p>
        <button type="button" class="button" onClick={() => settings.setState(PLAIN)}>
          {say('settings.plain')}
        </button>
      </div>
    </Dialog>
  );
}
