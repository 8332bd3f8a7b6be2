import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

// Field and TextField of src/ui tell the browser to remember nothing; a field beside them may be only one
// that nothing is typed into.
const NOT_TYPED_INTO =
  /type="(file|checkbox|radio)"|type=\{many \? 'checkbox' : 'radio'\}|readOnly/;

test('whatever is typed is typed into a field that no browser remembers', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path}`)
    .filter((path) => path.endsWith('.tsx') && !path.endsWith('ui/Field.tsx'));
  const remembered = files.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/<(input|textarea)\b.*?\/>/gs)]
      .map(([tag]) => tag)
      .filter((tag) => !NOT_TYPED_INTO.test(tag))
      .map((tag) => `${path}: ${tag}`),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(remembered).toEqual([]);
  const field = readFileSync('src/ui/Field.tsx', 'utf8');
  const [made = ''] = /children\(\{[^}]*\}\)/.exec(field) ?? [];
  expect(made).toContain('...UNREMEMBERED');
  expect(field.match(/<(input|textarea)\b/g)).toHaveLength(2);
  expect(field.match(/<(input|textarea) \{\.\.\.field\}/g)).toHaveLength(2);
});
