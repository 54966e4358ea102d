import { useDesk } from './desk.ts';

/** A page without its screen: it is being fetched, it could not be, or it has failed. Loading the page again loses nothing. */
export function Waiting({ why }: { readonly why: 'fetching' | 'unfetched' | 'broken' }) {
  const { say } = useDesk();
  return (
    <main class="page waiting" id="main">
      <p role={why === 'fetching' ? 'status' : 'alert'}>{say(`app.${why}`)}</p>
      <Again late={why === 'fetching'} />
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
