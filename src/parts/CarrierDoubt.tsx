import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CARRIERS } from '../catalogue/carriers.ts';
import type { Carrier } from '../catalogue/schema.ts';
import { useWords } from '../i18n/useWords.ts';
import { formatRoute } from '../routing/route.ts';
import { Notice } from '../ui/Notice.tsx';

const DOUBTFUL = (CARRIERS as readonly Carrier[]).filter(({ mayHaveEnded }) => mayHaveEnded);

/** Said before anything else is done about it: that nobody knows whether this carrier still runs. */
export function CarrierDoubt({ carrier }: { readonly carrier: string | undefined }): ReactNode {
  const { t } = useTranslation('screens');
  const words = useWords();
  if (!DOUBTFUL.some(({ id }) => id === carrier)) return null;
  return (
    <div data-carrier-doubt={carrier}>
      <Notice look="attention" icon="alert" title={t(($) => $.carrierDoubt.title)}>
        <p>{words.row('carriers', `${carrier}.about`)}</p>
        <a href={formatRoute({ screen: 'carrier', carrier: carrier ?? '' })}>
          {t(($) => $.checklist.about)}
        </a>
      </Notice>
    </div>
  );
}
