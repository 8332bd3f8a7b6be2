/*
 * What makes the built page an installable app that works without a network. Used by vite.config.ts.
 */

/** Everything the page may load comes from its own folder; nothing else is let in or out. */
const CONTENT_SECURITY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
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

/** The page reads it to find out whether it really has all it needs (platform/serviceWorker.ts). */
const FILE_LIST = 'offline.json';

/**
 * Writes the names of all scripts, styles and words of the build into `offline.json`.
 * @returns {import('vite').Plugin}
 */
export function offlineFileList() {
  return {
    name: 'sim-exit:offline-file-list',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => /\.(js|css|json)$/.test(name));
      const listed = files.filter((name) => !name.startsWith('.vite/'));
      this.emitFile({
        type: 'asset',
        fileName: FILE_LIST,
        source: JSON.stringify(['index.html', ...listed.sort()]),
      });
    },
  };
}

/**
 * Reads old chunks from any cache. An update that was accepted in one tab takes its predecessor's
 * chunks out of the precache; platform/serviceWorker.ts has put them aside for the tabs that still
 * show the old version. Runs inside the service worker: it must not refer to anything outside itself.
 * @param {{ request: Request }} event
 * @returns {Promise<Response>}
 */
const fromAnyCache = async ({ request }) => (await caches.match(request)) ?? fetch(request);

const SCREENSHOT = { sizes: '360x780', type: 'image/png', form_factor: 'narrow' };
const ICON = { type: 'image/png' };

/**
 * @type {Partial<import('vite-plugin-pwa').VitePWAOptions>}
 */
export const PWA = {
  // The page asks before it takes an update.
  registerType: 'prompt',
  injectRegister: null,
  includeManifestIcons: false,
  workbox: {
    globPatterns: ['**/*.{html,js,css,json,svg,png}'],
    // Only shown by the browser when it offers to install the app.
    globIgnores: ['screenshot-*.png'],
    navigateFallback: 'index.html',
    cleanupOutdatedCaches: true,
    // The first visit is served from then on as well: a screen opened later in it must not need a network.
    clientsClaim: true,
    skipWaiting: false,
    sourcemap: false,
    runtimeCaching: [
      {
        urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.includes('/assets/'),
        handler: /** @type {any} */ (fromAnyCache),
      },
    ],
  },
  manifest: /** @type {any} */ ({
    id: 'sim-exit',
    start_url: './#/',
    scope: './',
    lang: 'zh-Hans',
    dir: 'ltr',
    name: 'SIM Exit 销卡清单',
    short_name: '销卡 SIM Exit',
    description:
      '注销柬埔寨电话卡的个人清单，只存在你的手机上。A personal checklist for cancelling a Cambodian phone card, kept on your phone alone.',
    name_localized: { zh: '销卡清单', en: 'SIM Exit' },
    short_name_localized: { zh: '销卡清单', en: 'SIM Exit' },
    description_localized: {
      zh: '注销柬埔寨电话卡的个人清单，只存在你的手机上。',
      en: 'A personal checklist for cancelling a Cambodian phone card, kept on your phone alone.',
    },
    display: 'standalone',
    // --color-ground of tokens.css.
    theme_color: '#faf8f2',
    background_color: '#faf8f2',
    categories: ['utilities', 'travel'],
    icons: [
      { src: 'icon-192.png', sizes: '192x192', ...ICON },
      { src: 'icon-512.png', sizes: '512x512', ...ICON },
      { src: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable', ...ICON },
    ],
    shortcuts: [
      {
        name: '清单 Checklist',
        name_localized: { zh: '清单', en: 'Checklist' },
        url: './#/latest',
        icons: [{ src: 'icon-192.png', sizes: '192x192', ...ICON }],
      },
      {
        name: '柜台卡 Counter card',
        name_localized: { zh: '柜台卡', en: 'Counter card' },
        url: './#/latest/counter',
        icons: [{ src: 'icon-192.png', sizes: '192x192', ...ICON }],
      },
    ],
    screenshots: [
      { src: 'screenshot-checklist.png', label: '清单 Checklist', ...SCREENSHOT },
      { src: 'screenshot-cards.png', label: '我的卡 My cards', ...SCREENSHOT },
    ],
  }),
};
