import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type LaunchOptions, chromium } from 'playwright-core';

const ARGS = [
  // Tests run as root, in containers, without a network and without a GPU.
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // WebGL drawn by the processor; stock Chrome refuses that unless told.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const INSTALLED = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** A Chromium from wherever there is one: CHROME_PATH, npm, the system, an installed Chrome or Edge. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const launch = (choice: LaunchOptions) =>
    chromium.launch({ ...choice, ...options, args: [...ARGS, ...(options.args ?? [])] });

  // Named by the user: if that one does not start, say so instead of quietly taking another.
  const named = process.env.CHROME_PATH;
  if (named) return launch({ executablePath: named });

  const choices: [name: string, () => Promise<LaunchOptions>][] = [
    ...(process.platform === 'linux' && process.arch === 'x64'
      ? [['@sparticuz/chromium', packagedChromium] satisfies [string, () => Promise<LaunchOptions>]]
      : []),
    ...INSTALLED.filter((path) => existsSync(path)).map((path): [string, () => Promise<LaunchOptions>] => [
      path,
      async () => ({ executablePath: path }),
    ]),
    ['Chrome', async () => ({ channel: 'chrome' })],
    ['Edge', async () => ({ channel: 'msedge' })],
    ["Playwright's own", async () => ({})],
  ];
  const reasons: string[] = [];
  for (const [name, choice] of choices) {
    try {
      return await launch(await choice());
    } catch (error) {
      reasons.push(`  ${name}: ${String(error).split('\n')[0]}`);
    }
  }
  throw new Error(
    `No Chromium could be started. Run \`npx playwright-core install chromium\`, or install Chrome, Edge or ` +
      `Chromium, or set CHROME_PATH to one.\n${reasons.join('\n')}`,
  );
}

/** The Chromium that comes as an npm package, unpacked once per version (about 200 MB). */
async function packagedChromium(): Promise<LaunchOptions> {
  const main = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const packageFolder = dirname(dirname(main));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  // The package itself would reuse <tmp>/chromium of any version, or half of one, hence a folder of our own.
  const folder = join(tmpdir(), `penholder-chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder, join(packageFolder, 'bin'));

  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = {};
  for (const [key, value] of Object.entries(process.env)) if (value !== undefined) env[key] = value;
  // A bare container has no fontconfig and no fonts; the package brings some.
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts');
  if (lacksLibraries(executablePath)) {
    env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  return { executablePath, env };
}

/** Unpacks beside the folder and renames, so that a stopped or a second run never leaves or sees half a browser. */
async function unpack(folder: string, bin: string): Promise<void> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  const outside = process.env.TMPDIR;
  // The package unpacks to os.tmpdir().
  process.env.TMPDIR = draft;
  try {
    await packaged.executablePath(bin);
    // NSS and its kind, which a bare container lacks.
    await inflate(join(bin, 'al2023.tar.br'));
  } finally {
    if (outside === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = outside;
  }
  await rename(draft, folder).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    // Another run was first: use what it unpacked.
    if (!existsSync(folder)) throw error;
  });
}

function lacksLibraries(executablePath: string): boolean {
  try {
    return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
  } catch {
    // No ldd here: the package's own libraries do no harm.
    return true;
  }
}
