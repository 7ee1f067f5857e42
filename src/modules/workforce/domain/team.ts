import { entity } from '#kernel/entity.ts'
import { TEAM_KINDS } from './team-kinds.ts'

/** A team of the service. */
export const team = entity({
  name: 'team',
  file: 'teams',
  title: { en: 'Team', cy: 'Tîm' },
  counted: {
    en: { zero: 'no teams', one: '{n} team', other: '{n} teams' },
    cy: {
      zero: 'dim timau',
      one: '{n} tîm',
      two: '{n} dîm',
      few: '{n} thîm',
      many: '{n} thîm',
      other: '{n} o dimau',
    },
  },
  about: { en: 'A team of the service.', cy: 'Tîm o’r gwasanaeth.' },
  fields: {
    name: {
      kind: 'text',
      max: 100,
      label: { en: 'Name in English', cy: 'Enw yn Saesneg' },
      ask: { en: 'Enter the team’s name', cy: 'Rhowch enw’r tîm' },
      required: true,
      example: 'Court team',
    },
    welsh_name: {
      kind: 'text',
      max: 100,
      label: { en: 'Name in Welsh', cy: 'Enw yn Gymraeg' },
      example: 'Tîm y llys',
    },
    kind: { kind: 'code', list: TEAM_KINDS, label: { en: 'Type of team', cy: 'Math o dîm' }, example: 'court' },
    until_on: {
      kind: 'date',
      label: { en: 'Last day of the team', cy: 'Diwrnod olaf y tîm' },
      hint: { en: 'Leave this empty while there is such a team', cy: 'Gadewch hwn yn wag tra bo’r tîm yn bod' },
      example: '2026-03-31',
    },
  },
})
