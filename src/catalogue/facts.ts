import { AIRALO_FACTS } from './facts/airalo.ts';
import { ARTICLE_FACTS } from './facts/article.ts';
import { BANK_ACCOUNTS_FACTS } from './facts/bankAccounts.ts';
import { CARRIERS_FACTS } from './facts/carriers.ts';
import { CHAT_ACCOUNTS_FACTS } from './facts/chatAccounts.ts';
import { CHINESE_ACCOUNTS_FACTS } from './facts/chineseAccounts.ts';
import { DEVICE_ACCOUNTS_FACTS } from './facts/deviceAccounts.ts';
import { DEVICES_FACTS } from './facts/devices.ts';
import { ESIMS_FACTS } from './facts/esims.ts';
import { REGULATOR_FACTS } from './facts/regulator.ts';
import { SELLERS_FACTS } from './facts/sellers.ts';
import { SOCIAL_ACCOUNTS_FACTS } from './facts/socialAccounts.ts';
import type { Fact, Source } from './schema.ts';
import { AIRALO_SOURCES } from './sources/airalo.ts';
import { ARTICLE_SOURCES } from './sources/article.ts';
import { BANK_ACCOUNTS_SOURCES } from './sources/bankAccounts.ts';
import { CARRIERS_SOURCES } from './sources/carriers.ts';
import { CHAT_ACCOUNTS_SOURCES } from './sources/chatAccounts.ts';
import { CHINESE_ACCOUNTS_SOURCES } from './sources/chineseAccounts.ts';
import { DEVICE_ACCOUNTS_SOURCES } from './sources/deviceAccounts.ts';
import { DEVICES_SOURCES } from './sources/devices.ts';
import { ESIMS_SOURCES } from './sources/esims.ts';
import { REGULATOR_SOURCES } from './sources/regulator.ts';
import { SELLERS_SOURCES } from './sources/sellers.ts';
import { SOCIAL_ACCOUNTS_SOURCES } from './sources/socialAccounts.ts';

const ALL_FACTS: readonly Fact[] = [
  ...AIRALO_FACTS,
  ...ARTICLE_FACTS,
  ...BANK_ACCOUNTS_FACTS,
  ...CARRIERS_FACTS,
  ...CHAT_ACCOUNTS_FACTS,
  ...CHINESE_ACCOUNTS_FACTS,
  ...DEVICE_ACCOUNTS_FACTS,
  ...DEVICES_FACTS,
  ...ESIMS_FACTS,
  ...REGULATOR_FACTS,
  ...SELLERS_FACTS,
  ...SOCIAL_ACCOUNTS_FACTS,
];

const ALL_SOURCES: readonly Source[] = [
  ...AIRALO_SOURCES,
  ...ARTICLE_SOURCES,
  ...BANK_ACCOUNTS_SOURCES,
  ...CARRIERS_SOURCES,
  ...CHAT_ACCOUNTS_SOURCES,
  ...CHINESE_ACCOUNTS_SOURCES,
  ...DEVICE_ACCOUNTS_SOURCES,
  ...DEVICES_SOURCES,
  ...ESIMS_SOURCES,
  ...REGULATOR_SOURCES,
  ...SELLERS_SOURCES,
  ...SOCIAL_ACCOUNTS_SOURCES,
];

/** Every fact in use, by id. */
export const FACTS: ReadonlyMap<string, Fact> = new Map(ALL_FACTS.map((fact) => [fact.id, fact]));

/** Every page a fact was read on, by id. */
export const SOURCES: ReadonlyMap<string, Source> = new Map(
  ALL_SOURCES.map((source) => [source.id, source]),
);

export const SOURCING = { facts: FACTS, sources: SOURCES };
