import { codeLabel } from '#kernel/code-list.ts'
import type { Words } from '#kernel/language.ts'
import { PARTNERS } from '#modules/workforce/domain/partners.ts'
import type { Recommendation } from '../data/service-record.ts'
import { ADDRESSEES } from '../domain/addressees.ts'

/** To whom a recommendation is made: the partner by name where it is made to one. */
export const addresseeWords = ({ addressee, partner }: Recommendation['values']): Words =>
  partner === null ? codeLabel(ADDRESSEES, addressee) : codeLabel(PARTNERS, partner)
