import manifest from '../../package.json' with { type: 'json' };

/** The version of this program, as in `0.5.0`. */
export const VERSION: string = manifest.version;
