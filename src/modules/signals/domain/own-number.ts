import type { Words } from '#kernel/language.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Setting } from './setting.ts'

const NOTE: Words = {
  en: 'No national number was found. Set it as the service’s own procedures say.',
  cy: 'Ni chafwyd hyd i rif cenedlaethol. Gosodwch ef fel y mae gweithdrefnau’r gwasanaeth yn ei ddweud.',
}

/** A number of a rule that no law or guidance gives: what it starts from, and why. */
export const ownNumber = ({
  value,
  source,
  ...setting
}: Omit<Setting, 'values'> & { readonly value: number; readonly source: string }): Setting => ({
  ...setting,
  values: [{ from: localDate('2000-01-01'), value, source, certainty: 'unconfirmed', note: NOTE }],
})
