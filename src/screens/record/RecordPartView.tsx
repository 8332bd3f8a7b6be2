import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhotoUrl } from '../../platform/photos/usePhotoUrl.ts';
import type { RecordEntry, RecordLine, RecordPart, RecordPhoto } from './record.ts';
import css from './RecordScreen.module.css';

// From here on, half a sheet would make the letters of a screenshot too small.
const TALL = 1.5;

/** One part of the record; nothing where there is nothing to say. */
export function RecordPartView({ part }: { readonly part: RecordPart }): ReactNode {
  if (part.entries.length === 0 && !part.empty) return null;
  return (
    <section className={css.part} aria-labelledby={`record-${part.id}`} data-record-part={part.id}>
      <h2 id={`record-${part.id}`}>{part.title}</h2>
      {part.entries.length === 0 ? <p>{part.empty}</p> : null}
      {part.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </section>
  );
}

function Entry({ entry }: { readonly entry: RecordEntry }): ReactNode {
  return (
    <div className={css.entry} data-entry={entry.id}>
      {entry.title ? (
        <div className={css.head}>
          <h3>{entry.title}</h3>
          {entry.state ? (
            <span className={css.state} data-settled={entry.isSettled ?? false}>
              {entry.state}
            </span>
          ) : null}
        </div>
      ) : null}
      {entry.lines.length > 0 ? (
        <dl className={css.lines}>
          {entry.lines.map((line) => (
            <Line key={`${line.label}-${line.value}`} line={line} />
          ))}
        </dl>
      ) : null}
      {entry.photos && entry.photos.length > 0 ? (
        <div className={css.photos}>
          {entry.photos.map((photo, index) => (
            <Photo key={photo.id} photo={photo} number={index + 1} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Line({ line: { label, value } }: { readonly line: RecordLine }): ReactNode {
  return (
    <div className={css.line}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Photo({
  photo,
  number,
}: {
  readonly photo: RecordPhoto;
  readonly number: number;
}): ReactNode {
  const { t } = useTranslation('proof');
  const url = usePhotoUrl(photo.id);
  return (
    <figure
      className={css.photo}
      data-photo={photo.id}
      data-tall={photo.height > TALL * photo.width || undefined}
    >
      {url.state === 'ready' ? (
        <img
          src={url.url}
          alt={t(($) => $.photo.alt, { number })}
          width={photo.width}
          height={photo.height}
        />
      ) : (
        <p>{t(($) => $.photo[url.state])}</p>
      )}
    </figure>
  );
}
