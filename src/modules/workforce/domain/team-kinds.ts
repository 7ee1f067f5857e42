import { type CodeList, codes } from '#kernel/code-list.ts'

export const TEAM_KINDS: CodeList = {
  id: 'team-kind',
  source: 'Own list',
  codes: codes({
    'case-management': ['Case management', 'Rheoli achosion'],
    prevention: ['Prevention and diversion', 'Atal a dargyfeirio'],
    court: ['Court', 'Llys'],
    victims: ['Victims and restorative justice', 'Dioddefwyr a chyfiawnder adferol'],
    specialist: ['Specialist support', 'Cymorth arbenigol'],
    management: ['Management and business support', 'Rheoli a chymorth busnes'],
    other: ['Other', 'Arall'],
  }),
}
