import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const LAUNCHER = join(ROOT, 'src/cli/penholder.js');
const NASSAU = '2023-06-nassau-to-nairobi';

function launched(...argv: readonly string[]) {
  return spawnSync(process.execPath, [LAUNCHER, ...argv], { cwd: ROOT, encoding: 'utf8', timeout: 50_000 });
}

test('the launcher passes on what was typed, and the exit code', () => {
  expect(launched('--help')).toMatchObject({ status: 0, stderr: '' });
  expect(launched('play', NASSAU, '--json')).toMatchObject({ status: 0, stderr: '' });
  expect(launched('play', 'nowhere')).toMatchObject({ status: 1, stdout: '' });
  expect(launched()).toMatchObject({ status: 2, stdout: '' });
});

test('progress is shown to people only: nothing but the object where nobody watches', () => {
  const { status, stdout, stderr } = launched(
    'simulate',
    NASSAU,
    '--policy',
    'passive',
    '--games',
    '60',
    '--json',
  );
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject({ games: 60 });
});

test('a reader that goes away ends it quietly', () => {
  const line = `"${process.execPath}" "${LAUNCHER}" play ${NASSAU} --policy history | head -n 1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: ROOT, encoding: 'utf8', timeout: 50_000 });
  expect([stdout, stderr]).toEqual(['FROM NASSAU TO NAIROBI\n', '']);
});

test('it runs from any folder', () => {
  const { status } = spawnSync(process.execPath, [LAUNCHER, 'validate', NASSAU], {
    cwd: '/',
    encoding: 'utf8',
  });
  expect(status).toBe(0);
});

test('an old Node is told what it needs', () => {
  const old = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } }); await import(${JSON.stringify(LAUNCHER)});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', old], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('penholder needs Node 22.18 or newer, and this is Node 20.19.0.');
});
