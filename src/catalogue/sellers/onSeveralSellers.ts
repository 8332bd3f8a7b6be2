export const EVERY_QUESTION = [
  'seller-refund',
  'seller-papers',
  'seller-how-long',
  'seller-proof',
  'seller-renewal',
  'seller-data',
  'seller-after-deletion',
] as const;

/** What other sellers say, for those who bought where no terms can be read. */
export const GENERAL = [
  'esim-generic-do-not-delete-first-1',
  'esim-generic-delete-not-cancel-1',
  'esim-generic-deactivate-vs-delete-1',
  'esim-generic-single-install-1',
  'esim-generic-prepaid-not-renewing-1',
  'esim-generic-refund-rule-typical-1',
  'esim-generic-identifiers-1',
  'esim-generic-support-needs-1',
  'esim-generic-data-deletion-1',
  'esim-generic-data-records-1',
] as const;
