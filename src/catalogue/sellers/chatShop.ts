import type { Fact, Seller, Source } from '../schema.ts';
import { EVERY_QUESTION, GENERAL } from './onSeveralSellers.ts';

export const CHAT_SHOP = {
  id: 'chat-shop',
  code: 12,
  facts: GENERAL,
  unknown: EVERY_QUESTION,
} as const satisfies Seller;

export const FACTS: readonly Fact[] = [];

export const SOURCES: readonly Source[] = [];
