import { TEXT_SIZES } from '../../session/settings.ts';
import { useDesk, useStore } from './desk.ts';
import { Dialog } from './Dialog.tsx';

const SWITCHES = ['lessMotion', 'stage', 'sound', 'keys', 'guide'] as const;

/** What a person may ask of the screen. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, settings } = useDesk();
  const state = useStore(settings, (each) => each);
  return (
    <Dialog title={say('settings.title')} onClose={onClose}>
      <div class="settings">
        {SWITCHES.map((name) => (
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
        <fieldset class="sizes">
          <legend>{say('settings.textSize')}</legend>
          {TEXT_SIZES.map((size) => (
            <label key={size}>
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
      </div>
    </Dialog>
  );
}
