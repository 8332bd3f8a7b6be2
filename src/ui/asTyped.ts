/** For names, numbers and codes: the phone must not mend them. */
export const AS_TYPED = { autoCapitalize: 'off', autoCorrect: 'off', spellCheck: false } as const;
