const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
} as const;

type Directive = keyof typeof directives;

/** What a page cannot say about itself in a meta element (CSP level 3, section 3.3). */
const headerOnly: ReadonlySet<string> = new Set<Directive>(['frame-ancestors']);

/**
 * The content security policy of the console as a header value.
 * `nonce` is for a development server that writes its own inline elements; a build needs none.
 */
export function contentSecurityPolicy(options: { nonce?: string } = {}): string {
  return Object.entries(directives)
    .map(([name, value]) => {
      const nonced = options.nonce !== undefined && (name === 'script-src' || name === 'style-src');
      return nonced ? `${name} ${value} 'nonce-${options.nonce}'` : `${name} ${value}`;
    })
    .join('; ');
}

/** The same policy for a `<meta http-equiv>`: a static host that sets no headers still enforces it. */
export function contentSecurityPolicyForMeta(): string {
  return Object.entries(directives)
    .filter(([name]) => !headerOnly.has(name))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Every header that a host sends with the console's files. */
export function securityHeaders(options: { nonce?: string } = {}): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(options),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
