import type { Words } from '#kernel/language.ts'

/** What can happen to an account, in words for its history. */
export const ACCOUNT_EVENTS = {
  created: { en: 'Account created', cy: 'Crëwyd y cyfrif' },
  disabled: { en: 'Account disabled', cy: 'Analluogwyd y cyfrif' },
  enabled: { en: 'Account enabled again', cy: 'Galluogwyd y cyfrif eto' },
  'link-made': { en: 'Link to set a password made', cy: 'Crëwyd dolen i osod cyfrinair' },
  'password-set': { en: 'Password set', cy: 'Gosodwyd y cyfrinair' },
  'signed-in': { en: 'Signed in', cy: 'Mewngofnodwyd' },
  'sign-in-failed': { en: 'Sign-in failed', cy: 'Methodd y mewngofnodi' },
  'signed-out-everywhere': { en: 'Signed out everywhere', cy: 'Allgofnodwyd ym mhobman' },
  'app-added': { en: 'Authenticator app set up', cy: 'Sefydlwyd ap dilysydd' },
  'app-removed': { en: 'Authenticator app removed', cy: 'Tynnwyd yr ap dilysydd' },
  'passkey-added': { en: 'Passkey set up', cy: 'Sefydlwyd allwedd mynediad' },
  'passkey-removed': { en: 'Passkey removed', cy: 'Tynnwyd allwedd mynediad' },
  'recovery-codes-made': { en: 'Recovery codes made', cy: 'Crëwyd codau adfer' },
  'second-factors-removed': { en: 'Second factors removed', cy: 'Tynnwyd yr ail ffactorau' },
  'council-linked': { en: 'Linked with the council account', cy: 'Cysylltwyd â chyfrif y cyngor' },
  'calendar-made': { en: 'Calendar address made', cy: 'Crëwyd cyfeiriad calendr' },
  'calendar-stopped': { en: 'Calendar address stopped', cy: 'Daeth y cyfeiriad calendr i ben' },
  'mail-failed': { en: 'An e-mail could not be sent', cy: 'Nid oedd modd anfon e-bost' },
} as const satisfies Record<string, Words>

export type AccountEvent = keyof typeof ACCOUNT_EVENTS
