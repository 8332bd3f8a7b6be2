import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRoute } from '../../routing/route.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { BackupHoldings } from './BackupHoldings.tsx';
import css from './DataScreen.module.css';
import layout from '../../ui/layout.module.css';
import type { BackupReading } from './useBackupReading.ts';

/** Back from a copy: a file or pasted text, shown first, then added if the person wants it. */
export function ReadPart({ reading }: { readonly reading: BackupReading }): ReactNode {
  const { t } = useTranslation('backup');
  const { state } = reading;
  const file = useRef<HTMLInputElement>(null);

  function stop(): void {
    reading.stop();
    // The button goes with what it stopped.
    file.current?.focus();
  }

  return (
    <section className={layout.stack3}>
      <h2>{t(($) => $.read.title)}</h2>
      <p>{t(($) => $.read.text)}</p>
      <label className={css.pick}>
        <input
          ref={file}
          type="file"
          name="backup"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            // Emptied, so that choosing the same file again is noticed.
            event.currentTarget.value = '';
            if (chosen) void reading.readFile(chosen);
          }}
        />
        <span>{t(($) => $.read.pick)}</span>
      </label>
      <PasteBackup readText={reading.readText} />
      <div role="status" className={layout.stack3} data-reading={state.step}>
        {state.step === 'reading' || state.step === 'stopped' || state.step === 'adding' ? (
          <p>{t(($) => $.read[state.step])}</p>
        ) : null}
        {state.step === 'added' ? <Added refused={state.refused.length} /> : null}
      </div>
      {state.step === 'reading' ? (
        <Button data-action="stop-reading" onClick={stop}>
          {t(($) => $.read.stop)}
        </Button>
      ) : null}
      {state.step === 'read' && state.hasFailed ? (
        <Notice look="attention" icon="alert" role="alert">
          <p>{t(($) => $.read.addFailed)}</p>
        </Notice>
      ) : null}
      {state.step === 'refused' ? (
        <div data-refused={state.refusal}>
          <Notice look="attention" icon="alert" role="alert" title={t(($) => $.read.refused.title)}>
            <p>{t(($) => $.read.refused[state.refusal])}</p>
          </Notice>
        </div>
      ) : null}
      {state.step === 'read' ? (
        <BackupHoldings contents={state.contents} onAdd={reading.add} onDrop={reading.drop} />
      ) : null}
    </section>
  );
}

function PasteBackup({ readText }: { readonly readText: (text: string) => void }): ReactNode {
  const { t } = useTranslation('backup');
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);

  function read(event: FormEvent): void {
    event.preventDefault();
    setMissing(text.trim() === '');
    if (text.trim() === '') return;
    readText(text);
    setText('');
  }

  return (
    <Disclosure summary={t(($) => $.read.paste)}>
      <form className={layout.stack3} onSubmit={read} noValidate>
        <TextField
          label={t(($) => $.read.pasteLabel)}
          error={isMissing ? t(($) => $.read.pasteMissing) : undefined}
          name="backup-text"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setMissing(false);
          }}
        />
        <Button type="submit" data-action="read-backup-text">
          {t(($) => $.read.pasteDo)}
        </Button>
      </form>
    </Disclosure>
  );
}

function Added({ refused }: { readonly refused: number }): ReactNode {
  const { t } = useTranslation('backup');
  return (
    <>
      <Notice look="done" icon="check" title={t(($) => $.read.done)}>
        <p>{t(($) => $.read.doneText)}</p>
      </Notice>
      {refused > 0 ? (
        <div data-not-saved>
          <Notice look="attention" icon="alert">
            <p>{t(($) => $.read.photosRefused, { count: refused })}</p>
          </Notice>
        </div>
      ) : null}
      <LinkButton href={formatRoute({ screen: 'home' })}>{t(($) => $.read.toCards)}</LinkButton>
    </>
  );
}
