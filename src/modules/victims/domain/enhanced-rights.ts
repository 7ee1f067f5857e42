import { type CodeList, codes } from '#kernel/code-list.ts'

/** Why a victim has enhanced rights. */
export const ENHANCED_RIGHTS: CodeList = {
  id: 'victim-enhanced-rights',
  source:
    'Ministry of Justice: Code of Practice for Victims of Crime in England and Wales, in force from 1 April 2021, who has enhanced rights',
  codes: codes({
    vulnerable: ['Vulnerable or intimidated', 'Agored i niwed neu wedi’i fygwth'],
    'most-serious': ['Victim of the most serious crime', 'Dioddefwr y drosedd fwyaf difrifol'],
    persistent: ['Persistently targeted', 'Wedi’i dargedu dro ar ôl tro'],
  }),
}

type WithRights = { readonly kind: string; readonly enhanced_rights: readonly string[] | null }

/** Everyone under eighteen counts as vulnerable without having to show it. */
export const hasEnhancedRights = ({ kind, enhanced_rights }: WithRights): boolean =>
  kind === 'child' || (enhanced_rights ?? []).length > 0
