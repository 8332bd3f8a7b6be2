/*
 * What makes the built page an installable app that works without a network. Used by vite.config.ts.
 */

import { listFiles, STORED, withSums } from './offlineFiles.mjs';

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
  strategies: 'injectManifest',
  srcDir: 'src/worker',
  filename: 'sw.ts',
  injectManifest: {
    ...STORED,
    rollupFormat: 'iife',
    manifestTransforms: [withSums],
    buildPlugins: { vite: [listFiles()] },
  },
  integration: {
    // It is among the files, and so gets its sum like them.
    beforeBuildServiceWorker: ({ injectManifest }) => {
      injectManifest.additionalManifestEntries = [];
    },
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
      '注销柬埔寨 SIM 卡或 eSIM 的个人清单，只保存在你的设备上。A personal checklist for cancelling a Cambodian SIM or eSIM, kept on your device only.',
    name_localized: { zh: '销卡清单', en: 'SIM Exit' },
    short_name_localized: { zh: '销卡清单', en: 'SIM Exit' },
    description_localized: {
      zh: '注销柬埔寨 SIM 卡或 eSIM 的个人清单，只保存在你的设备上。',
      en: 'A personal checklist for cancelling a Cambodian SIM or eSIM, kept on your device only.',
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
      { src: 'screenshot-cards.png', label: '我的卡 My SIMs', ...SCREENSHOT },
    ],
  }),
};
