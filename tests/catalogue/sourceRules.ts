import type { PlainDate } from '../../src/catalogue/schema.ts';
import type { Tables } from './tables.ts';

/** A statement without an address is no better than hearsay: only the article may lack one. */
export function sourcesWithoutAddress({ sources }: Tables): string[] {
  return [...sources.values()]
    .filter(({ url, kind }) => (url === undefined ? kind !== 'article' : !isWebAddress(url)))
    .map(({ id, url }) => `source "${id}": "${url}" is no http(s) address; give the page's own`);
}

export function linksWithoutAddress({ sources }: Tables): string[] {
  return [...sources.values()]
    .filter(({ url, linkable }) => linkable && url === undefined)
    .map(({ id }) => `source "${id}" has no address: set linkable to false`);
}

export function sourcesCheckedInFuture({ sources }: Tables, today: PlainDate): string[] {
  return [...sources.values()]
    .filter(({ checkedOn }) => !isDay(checkedOn) || checkedOn > today)
    .map(({ id, checkedOn }) => `source "${id}": checkedOn ${checkedOn} is no day up to ${today}`);
}

export function sourcesWithoutRecheck({ sources }: Tables): string[] {
  return [...sources.values()]
    .filter(({ checkedOn, recheckBy }) => !isDay(recheckBy) || recheckBy <= checkedOn)
    .map(({ id, recheckBy }) => `source "${id}": recheckBy ${recheckBy} must follow checkedOn`);
}

/** The page's own date: a year, a month or a day, and none after it was read. */
export function wrongPageDates({ sources }: Tables): string[] {
  return [...sources.values()]
    .filter(({ date, checkedOn }) => {
      if (date === undefined) return false;
      return !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) || date > checkedOn;
    })
    .map(({ id, date }) => `source "${id}": date "${date}" is no YYYY[-MM[-DD]] up to checkedOn`);
}

/** Whoever is not concerned can at most report. */
export function surerThanTheirSource({ facts, sources }: Tables): string[] {
  return [...facts.values()]
    .filter(({ confidence }) => confidence === 'high')
    .filter(({ source }) =>
      ['third-party', 'article'].includes(sources.get(source)?.kind ?? 'article'),
    )
    .map(
      ({ id }) =>
        `fact "${id}" is of high confidence, though a third party tells it: make it medium`,
    );
}

/** A weak page of someone not concerned may be what a question comes from; nobody is sent there. */
export function weakLinks({ facts, sources }: Tables): string[] {
  return [...facts.values()].flatMap(({ id, source, confidence }) => {
    const page = sources.get(source);
    const isWeak = confidence === 'low' && page?.kind === 'third-party';
    return isWeak && page.linkable
      ? [`fact "${id}" is of low confidence: do not link ${page.id}`]
      : [];
  });
}

/** A placeholder's value must say something. */
export function emptyValues({ facts }: Tables): string[] {
  return [...facts.values()].flatMap(({ id, values = {} }) =>
    Object.entries(values)
      .filter(([name, value]) => String(value).trim() === '' || !/^[a-z][a-zA-Z0-9]*$/.test(name))
      .map(([name]) => `fact "${id}": value "${name}" is empty or not named in camelCase`),
  );
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
