// Who may import whom: each folder, and what of the rest it may reach. Whatever is not named here
// is forbidden. `$1` is the screen's own folder.
// Types of what the catalogue holds: nobody writes them down again.
const SCHEMA = 'catalogue/schema\\.ts';
const MAY_IMPORT = {
  catalogue: ['catalogue'],
  formats: ['formats'],
  domain: ['domain', 'formats', SCHEMA],
  store: ['store', 'domain', 'formats', 'catalogue', 'platform'],
  platform: ['platform', 'formats', SCHEMA],
  i18n: ['i18n', SCHEMA],
  routing: ['routing', 'formats', SCHEMA],
  worker: ['worker', 'platform', 'routing'],
  first: ['first', 'platform', 'i18n'],
  ui: ['ui', SCHEMA],
  parts: ['parts', 'ui', 'store', 'domain', 'routing', 'platform', 'i18n', 'catalogue'],
};
const SCREENS_MAY_IMPORT = ['parts', ...MAY_IMPORT.parts.slice(1)];

/** @param {string[]} places */
const inside = (places) =>
  `^src/(${places.map((place) => (place.endsWith('.ts') ? `${place}$` : `${place}/`)).join('|')})`;

const folders = Object.entries(MAY_IMPORT).map(([folder, places]) => ({
  name: `${folder}-reaches-only-left`,
  comment: `src/${folder} may import, of ours, only: ${places.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: inside(places) },
}));

module.exports = {
  forbidden: [
    ...folders,
    {
      name: 'screens-reach-only-left',
      comment: `A screen may import, of ours, only itself and: ${SCREENS_MAY_IMPORT.join(', ')}.`,
      severity: 'error',
      from: { path: '^src/screens/' },
      to: { path: '^src/', pathNot: ['^src/screens/', inside(SCREENS_MAY_IMPORT)] },
    },
    {
      name: 'no-sibling-screens',
      comment: 'A screen never imports another one: move what they share to ui, store or domain.',
      severity: 'error',
      from: { path: '^src/screens/([^/]+)/' },
      to: { path: '^src/screens/', pathNot: '^src/screens/$1/' },
    },
    {
      name: 'facts-and-rules-import-no-packages',
      comment: 'Facts, formats and rules are plain TypeScript: no package, nothing of Node.',
      severity: 'error',
      from: { path: '^src/(catalogue|formats|domain)/' },
      to: { pathNot: '^(src/|\\.)' },
    },
    {
      name: 'language-only-on-screens',
      comment:
        'Only i18n, parts, screens and app know of languages: pass words as children or props.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(i18n|parts|screens|app)/' },
      to: { path: 'node_modules/(i18next|react-i18next)/' },
    },
    {
      name: 'one-store',
      comment: 'Only src/store, and src/app which joins everything, use zustand and valibot.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(store|app)/' },
      to: { path: 'node_modules/(zustand|valibot)/' },
    },
    {
      name: 'not-to-development-packages',
      comment: 'What ships may not need a package of devDependencies.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/(@types|vite)/' },
    },
    {
      name: 'words-only-through-i18n',
      comment: 'Only src/i18n reads locales; everyone else asks it for words.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/i18n/' },
      to: { path: '^locales/' },
    },
    {
      name: 'not-to-tests',
      comment: 'Nothing that ships imports from tests or scripts.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'scripts-not-to-tests',
      comment: 'A script must run without the tests.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other are one file, or need a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      comment: 'The imported file or package does not exist.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: an import of a type is still knowledge of the other side.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
