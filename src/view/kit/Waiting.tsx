import { useDesk } from './desk.ts';

/** A page whose part is being fetched, or could not be. Nothing is lost by loading the page again. */
export function Waiting({ failed }: { readonly failed: boolean }) {
  const { say } = useDesk();
  return (
    <main class="page waiting" id="main">
      {failed ? <p role="alert">{say('app.unfetched')}</p> : <p role="status">{say('app.fetching')}</p>}
      <Again late={!failed} />
    </main>
  );
}

/** The button that loads the page again; where something may still come, it is shown after a while. */
export function Again({ late = false }: { readonly late?: boolean }) {
  const { say } = useDesk();
  return (
    <button
      type="button"
      class={late ? 'button button-first seen-late' : 'button button-first'}
      onClick={() => window.location.reload()}
    >
      {say('app.again')}
    </button>
  );
}
