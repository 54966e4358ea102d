/** One process of a crew: started by `crew.ts`, told the mutants once and then one task after another. */
import { openTester, type Task } from './tester.ts';
import type { Numbered } from './weave.ts';

process.once('message', ({ mutants }: { readonly mutants: readonly Numbered[] }) => void serve(mutants));

async function serve(mutants: readonly Numbered[]): Promise<void> {
  const tester = await openTester(mutants);
  process.on('message', (task: Task) => {
    void tester.run(task).then((outcome) => process.send?.(outcome));
  });
  process.send?.('ready');
}
