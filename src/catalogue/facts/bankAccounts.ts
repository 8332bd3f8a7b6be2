import type { Fact } from '../schema.ts';

export const BANK_ACCOUNTS_FACTS = [
  { id: 'aba-bank-otp-1', source: 'aba-bank-otp', confidence: 'high' },
  { id: 'acleda-needsoldnumbersms-1', source: 'acleda-needsoldnumbersms', confidence: 'low' },
  {
    id: 'acleda-pin-reset-1',
    source: 'acleda-pin-reset',
    confidence: 'high',
    values: { wrongPins: 3 },
  },
  {
    id: 'acleda-contact-1',
    source: 'acleda-pin-reset',
    confidence: 'high',
    values: {
      email: 'inquiry@acledabank.com.kh',
      phone: '+855 23 994 444',
      phone2: '+855 15 999 233',
    },
  },
  { id: 'wing-bank-activation-1', source: 'wing-bank-activation', confidence: 'medium' },
  { id: 'bakong-what-1', source: 'bakong-what', confidence: 'medium' },
  {
    id: 'kb-prasac-bank-support-channel-1',
    source: 'kb-prasac-bank-support-channel',
    confidence: 'high',
    values: { phone: '023 999 911', phone2: '086 999 911' },
  },
  {
    id: 'truemoney-cambodia-receiver-phone-1',
    source: 'truemoney-cambodia-receiver-phone',
    confidence: 'medium',
  },
  { id: 'cambodia-e-visa-delivery-1', source: 'cambodia-e-visa-delivery', confidence: 'low' },
  { id: 'cambodia-e-arrival-what-1', source: 'cambodia-e-arrival-what', confidence: 'medium' },
  {
    id: 'cambodia-e-visa-e-arrival-needsoldnumbersms-1',
    source: 'cambodia-e-visa-delivery',
    confidence: 'low',
  },
  { id: 'binance-needsoldnumbersms-1', source: 'binance-needsoldnumbersms', confidence: 'low' },
  { id: 'binance-lost-number-1', source: 'binance-lost-number', confidence: 'low' },
  { id: 'binance-withdrawal-freeze-1', source: 'binance-withdrawal-freeze', confidence: 'low' },
  { id: 'binance-lost-number-flow-1', source: 'binance-lost-number-flow', confidence: 'low' },
  { id: 'binance-withdrawal-freeze-24h-1', source: 'binance-needsoldnumbersms', confidence: 'low' },
  { id: 'binance-withdrawal-freeze-48h-1', source: 'binance-lost-number', confidence: 'low' },
  { id: 'okx-needsoldnumbersms-1', source: 'okx-needsoldnumbersms', confidence: 'medium' },
  { id: 'okx-change-path-1', source: 'okx-change-path', confidence: 'medium' },
  { id: 'okx-withdrawal-freeze-1', source: 'okx-withdrawal-freeze', confidence: 'low' },
] as const satisfies readonly Fact[];
