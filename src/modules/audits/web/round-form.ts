import { findCode } from '#kernel/code-list.ts'
import { colleagueChoices, personOfAccount } from '#modules/workforce/index.ts'
import type { RecordForm } from '#web/record-form/record-form.ts'
import { readRecord } from '#db/record-store.ts'
import { newId } from '#kernel/id.ts'
import { FRAMEWORK_LIST } from '#modules/frameworks/domain/framework-list.ts'
import { auditRound } from '../domain/audit-round.ts'
import { REFUSED } from './refused.ts'

const NEWEST = 'hmip-2025-full'

/** How a round is planned. Once its sample is drawn, the rules by which it was drawn stand. */
export const roundForm: RecordForm = {
  entity: auditRound,
  path: '/audits/rounds',
  permission: 'audit.lead',
  newTitle: { en: 'Plan an audit round', cy: 'Cynllunio cylch archwilio' },
  editTitle: { en: 'Change an audit round', cy: 'Newid cylch archwilio' },
  isRemovable: false,
  unasked: ['origin', 'drawn_on', 'closed_on'],
  pages: [
    {
      id: 'about',
      title: { en: 'About the round', cy: 'Am y cylch' },
      fields: ['title', 'framework', 'work', 'opened_on', 'due_on', 'lead_id'],
    },
    {
      id: 'which',
      title: { en: 'Which cases may be drawn', cy: 'Pa achosion y gellir eu tynnu' },
      fields: [
        'started_from_on',
        'started_until_on',
        'ended_since_on',
        'kinds',
        'levels',
        'person_id',
        'sexes',
        'ethnic_groups',
        'age_from',
        'age_until',
      ],
    },
    {
      id: 'sample',
      title: { en: 'The sample', cy: 'Y sampl' },
      fields: ['size', 'second_share', 'seed'],
    },
  ],
  open: visit =>
    visit.look(async reader => {
      const people = await colleagueChoices(reader, visit.today)
      return {
        childId: null,
        back: '/audits',
        fixed: { origin: 'here' },
        initial: {
          framework: findCode(FRAMEWORK_LIST, NEWEST) ? NEWEST : null,
          work: ['children'],
          opened_on: visit.today,
          lead_id: await personOfAccount(reader, visit.visitor),
          second_share: 20,
          seed: newId().slice(-12),
        },
        choices: { lead_id: people, person_id: people },
      }
    }),
  refuse: async (reader, { id }) => {
    const stored = await readRecord(reader, auditRound, id)
    if (!stored) return null
    if (stored.values.closed_on !== null) return { field: '', words: REFUSED.closed }
    return stored.values.drawn_on === null ? null : { field: '', words: REFUSED['drawn-already'] }
  },
  after: (_visit, id) => `/audits/rounds/${id}`,
}
