/** The version of Penholder, as in package.json. What is kept says by it which version made it. */
export const VERSION = '0.5.0';
