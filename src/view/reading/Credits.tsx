import licences from 'virtual:licences';
import credits from '../../../assets/CREDITS.md?raw';
import { useDesk } from '../kit/desk.ts';
import { creditLines } from './creditLines.ts';

/** Who made what this is made of, and under which terms; each licence in full. */
export function Credits() {
  const { say } = useDesk();
  const { rows, paragraphs } = creditLines(credits);
  return (
    <>
      <p class="room-lead">{say('credits.lead')}</p>
      <div class="wide-table" role="region" aria-label={say('credits.table')} tabIndex={0}>
        <table class="plain-table credits-table">
          <thead>
            <tr>
              {(['what', 'by', 'licence', 'where'] as const).map((column) => (
                <th scope="col" key={column}>
                  {say(`credits.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([what = '', ...rest]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                {rest.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <section aria-labelledby="licences">
        <h3 id="licences">{say('credits.licences')}</h3>
        <p class="muted">{say('credits.licences.line', { count: licences.length })}</p>
        <div class="licences">
          {licences.map(({ name, version, licence, text }) => (
            <details key={name}>
              <summary>
                {name} {version} <span class="muted">{licence}</span>
              </summary>
              <pre tabIndex={0} role="region" aria-label={name}>
                {text}
              </pre>
            </details>
          ))}
        </div>
      </section>
    </>
  );
}
