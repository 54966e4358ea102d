/** What browsers with Trusted Types offer (W3C Trusted Types). The DOM types of TypeScript do not know it. */
interface Policies {
  createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string>>): Policy;
}
interface Policy {
  createHTML(text: string): unknown;
  createScriptURL(text: string): unknown;
}

const RULES = {
  createHTML: (text: string): string => {
    if (!/^\s*(?:<!--[^]*?-->\s*)?<svg/.test(text))
      throw new TypeError('only drawings of the build are parsed');
    return text;
  },
  createScriptURL: (text: string): string => {
    if (new URL(text, location.href).origin !== location.origin) throw new TypeError('only own scripts run');
    return text;
  },
};
const { trustedTypes } = globalThis as { trustedTypes?: Policies };
/** The only policy that the page may have: src/build/contentPolicy.ts names it. */
const policy = trustedTypes?.createPolicy('penholder', RULES) ?? RULES;

/** A drawing of the build as what a parser accepts. */
export function trustedDrawing(source: string): string {
  return policy.createHTML(source) as string;
}

/** The address of a script of the build as what `Worker` accepts. */
export function trustedScript(address: string): string {
  return policy.createScriptURL(address) as string;
}
