/** The version of Penholder, as in package.json: what it keeps and hands on says which version made it. */
export const VERSION = '0.6.0';
