import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Traces } from '../../platform/storage/traces.ts';
import { formatRoute } from '../../routing/route.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { AsidePart } from './AsidePart.tsx';
import layout from '../../ui/layout.module.css';
import { ErasedScreen } from './ErasedScreen.tsx';
import { ErasePart } from './ErasePart.tsx';
import { KeptPart } from './KeptPart.tsx';
import { ReadPart } from './ReadPart.tsx';
import { SavePart } from './SavePart.tsx';
import { useBackupFile } from './useBackupFile.ts';
import { useBackupReading } from './useBackupReading.ts';

/** Everything that is remembered: how much it is, a copy of it, back from a copy, and away with it. */
export function DataScreen(): ReactNode {
  const { t } = useTranslation('backup');
  const { t: common } = useTranslation();
  const backup = useBackupFile();
  const reading = useBackupReading();
  const [left, setLeft] = useState<Traces>();

  if (left) return <ErasedScreen left={left} onErased={setLeft} />;
  return (
    <Screen
      title={t(($) => $.title)}
      lead={t(($) => $.lead)}
      back={<BackLink href={formatRoute({ screen: 'home' })}>{common(($) => $.nav.home)}</BackLink>}
    >
      <div className={layout.stack6}>
        <SavePart backup={backup} />
        <ReadPart reading={reading} />
        <KeptPart />
        <AsidePart readText={reading.readText} />
        <ErasePart backup={backup} onErased={setLeft} />
      </div>
    </Screen>
  );
}
