import { useState, type ChangeEvent, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCamera } from '../../platform/qrCamera.ts';
import { readQrPicture } from '../../platform/readQr.ts';
import { navigate } from '../../routing/navigate.ts';
import { readResumeLink, resumeCodeIn } from '../../store/resumeLink.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { CameraReader } from './CameraReader.tsx';
import css from './ResumeScreen.module.css';

/** Takes in a resume link: pasted, by the camera, or from a picture of its code. */
export function LinkReader(): ReactNode {
  const { t } = useTranslation('move');
  const [text, setText] = useState('');
  const [textError, setTextError] = useState<string>();
  const [pictureError, setPictureError] = useState<string>();

  /** Goes to what the text holds; returns why not when it holds no link at all. */
  async function open(found: string): Promise<string | undefined> {
    const result = await readResumeLink(found, String).catch(() => 'not-loaded' as const);
    if (result === 'not-loaded') return t(($) => $.holds.notLoaded);
    if (result === 'foreign') return t(($) => $.reader.noLink);
    if (result === 'too-long') return t(($) => $.refusal['too-longText']);
    navigate({ screen: 'resume', code: resumeCodeIn(found) });
    return undefined;
  }

  function readText(event: FormEvent): void {
    event.preventDefault();
    if (text.trim() === '') setTextError(t(($) => $.reader.empty));
    else void open(text).then(setTextError);
  }

  async function readPicture({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> {
    const picture = currentTarget.files?.[0];
    if (!picture) return;
    setPictureError(undefined);
    try {
      const found = await readQrPicture(picture);
      setPictureError(found ? await open(found) : t(($) => $.reader.pictureNone));
    } catch {
      setPictureError(t(($) => $.reader.notLoaded));
    }
  }

  return (
    <div className={css.parts}>
      <form className={css.part} onSubmit={readText} noValidate>
        <TextField
          label={t(($) => $.reader.paste)}
          hint={t(($) => $.reader.pasteHint)}
          error={textError}
          name="resume-link"
          rows={3}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setTextError(undefined);
          }}
        />
        <Button look="main" type="submit" data-action="read-link">
          {t(($) => $.reader.read)}
        </Button>
      </form>
      {hasCamera() ? <CameraReader onFound={open} /> : null}
      <FileButton
        accept="image/*"
        name="qr-picture"
        label={t(($) => $.reader.picture)}
        hint={t(($) => $.reader.pictureHint)}
        error={pictureError}
        onChange={(event) => void readPicture(event)}
      />
    </div>
  );
}
