import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCamera } from '../../platform/qr/qrCamera.ts';
import { readQrPicture } from '../../platform/qr/readQr.ts';
import { readResumeLink } from '../../store/resume/resumeLink.ts';
import { isResumeText } from '../../store/resume/resumeText.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/Field.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
import { CameraReader } from './CameraReader.tsx';
import css from './ResumeScreen.module.css';

interface Props {
  /** Takes a text with a link in it that can be read. */
  readonly onRead: (text: string) => void;
}

/** Takes in a resume link: pasted, by the camera, or from a picture of its code. */
export function LinkReader({ onRead }: Props): ReactNode {
  const { t } = useTranslation('move');
  const [text, setText] = useState('');
  const [textError, setTextError] = useState<string>();
  const [pictureError, setPictureError] = useState<string>();

  /** Goes on with a link that can be read; returns why not, each time it is asked. */
  async function open(found: string): Promise<string | undefined> {
    const result = await readResumeLink(found, String).catch(() => 'not-loaded' as const);
    if (result === 'not-loaded') return t(($) => $.holds.notLoaded);
    if (result === 'foreign') return t(($) => $.reader.noLink);
    if (typeof result === 'string') {
      return t(($) => $.reader.refusal, {
        title: t(($) => $.refusal[result]),
        text: t(($) => $.refusal[`${result}Text`]),
      });
    }
    onRead(found);
    return undefined;
  }

  function readText(event: FormEvent): void {
    event.preventDefault();
    // The same words twice are only heard, and seen to be new, when they were gone in between.
    setTextError(undefined);
    if (text.trim() === '') setTextError(t(($) => $.reader.empty));
    else void open(text).then(setTextError);
  }

  async function readPicture(picture: File): Promise<void> {
    setPictureError(undefined);
    try {
      const found = await readQrPicture(picture, isResumeText);
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
        onPick={(picture) => void readPicture(picture)}
      />
    </div>
  );
}
