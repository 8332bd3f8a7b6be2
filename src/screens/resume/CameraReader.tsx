import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { watchQrCamera } from '../../platform/qr/qrCamera.ts';
import { isResumeText } from '../../store/resume/resumeText.ts';
import { Button } from '../../ui/Button.tsx';
import css from './ResumeScreen.module.css';

type Phase = 'off' | 'on' | 'refused' | 'missing' | 'notLoaded';

interface Props {
  /** Goes on with what a code says; answers why not, when it is none of ours. */
  readonly onFound: (text: string) => Promise<string | undefined>;
}

/** Reads a QR code off another screen, when asked to; the camera is let go when this is left. */
export function CameraReader({ onFound }: Props): ReactNode {
  const { t } = useTranslation('move');
  const video = useRef<HTMLVideoElement>(null);
  const take = useRef(onFound);
  const [phase, setPhase] = useState<Phase>('off');
  const [error, setError] = useState<string>();

  useEffect(() => {
    take.current = onFound;
  });

  useEffect(() => {
    if (phase !== 'on' || !video.current) return undefined;
    const leave = new AbortController();
    let last = '';
    watchQrCamera(video.current, leave.signal, isResumeText, (text) => {
      if (text === last) return;
      last = text;
      void take.current(text).then(setError);
    }).then(
      (end) => end && setPhase(end),
      () => setPhase('notLoaded'),
    );
    return () => leave.abort();
  }, [phase]);

  const isOn = phase === 'on';
  return (
    <div className={css.part}>
      {isOn ? (
        <>
          <p role="status">{t(($) => $.reader.scanning)}</p>
          <video ref={video} className={css.video} muted playsInline data-camera />
        </>
      ) : null}
      {/* One button for both, which keeps the focus when the camera is refused. */}
      <Button
        data-action={isOn ? 'stop-camera' : 'scan-camera'}
        onClick={() => {
          setError(undefined);
          setPhase(isOn ? 'off' : 'on');
        }}
      >
        {isOn ? t(($) => $.reader.stop) : t(($) => $.reader.scan)}
      </Button>
      <p role="alert" className={css.error}>
        {phase === 'refused' || phase === 'missing' || phase === 'notLoaded'
          ? t(($) => $.reader[phase])
          : error}
      </p>
    </div>
  );
}
