/** Everything the page may load comes from its own folder; nothing else is let in or out. */
const CONTENT_SECURITY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Photos, and pictures to print, come from memory.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // Text never becomes markup or a script; the one policy names the service worker's file.
  "require-trusted-types-for 'script'",
  'trusted-types sim-exit',
].join('; ');

/**
 * The content security policy of the built page. Not while developing: the development server puts
 * scripts into the page that the policy would refuse.
 * @returns {import('vite').Plugin}
 */
export function contentSecurity() {
  return {
    name: 'sim-exit:content-security',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
