import { entity } from '#kernel/entity.ts'
import { ANSWER_CHECKS } from './answer-checks.ts'
import { ANSWER_DECISIONS } from './answer-decisions.ts'
import { BEARINGS } from './bearings.ts'
import { TOLD } from './told.ts'
import { VOICE_THEMES } from './voice-themes.ts'
import { WRITTEN_IN } from './written-in.ts'

/** What several people said, what was considered, what was done or not done and why, and who was told. */
export const voiceAnswer = entity({
  name: 'voice_answer',
  file: 'voice-answers',
  title: { en: 'Answer to voices', cy: 'Ateb i leisiau' },
  counted: {
    en: { zero: 'no answers', one: '{n} answer', other: '{n} answers' },
    cy: {
      zero: 'dim atebion',
      one: '{n} ateb',
      two: '{n} ateb',
      few: '{n} ateb',
      many: '{n} ateb',
      other: '{n} o atebion',
    },
  },
  about: {
    en: 'What was done about what people said: what was considered, what was decided and why, what it bears on, and who was told.',
    cy: 'Yr hyn a wnaed am yr hyn a ddywedodd pobl: beth a ystyriwyd, beth a benderfynwyd a pham, i beth y mae’n berthnasol, a phwy a gafodd wybod.',
  },
  fields: {
    asked: {
      kind: 'text',
      max: 1000,
      lines: 3,
      label: { en: 'You said', cy: 'Dywedoch chi' },
      hint: {
        en: 'In a sentence or two that those who said it would know again. No names',
        cy: 'Mewn brawddeg neu ddwy y byddai’r rhai a’i dywedodd yn ei hadnabod. Dim enwau',
      },
      ask: { en: 'Enter what was said', cy: 'Rhowch yr hyn a ddywedwyd' },
      required: true,
      example: 'Two buses are too far to come for an hour.',
    },
    written_in: {
      kind: 'code',
      list: WRITTEN_IN,
      label: { en: 'Which language is this written in?', cy: 'Ym mha iaith y mae hyn wedi’i ysgrifennu?' },
      ask: { en: 'Select the language it is written in', cy: 'Dewiswch ym mha iaith y mae wedi’i ysgrifennu' },
      required: true,
      example: 'en',
    },
    asked_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Since when', cy: 'Ers pryd' },
      hint: {
        en: 'When somebody first saw that it asks for an answer',
        cy: 'Pan welodd rhywun gyntaf ei fod yn gofyn am ateb',
      },
      ask: {
        en: 'Enter the day since when it asks for an answer',
        cy: 'Rhowch y diwrnod ers pryd y mae’n gofyn am ateb',
      },
      required: true,
      example: '2026-05-20',
    },
    themes: {
      kind: 'codes',
      list: VOICE_THEMES,
      label: { en: 'What it is about', cy: 'Beth yw’r pwnc' },
      hint: {
        en: 'On the next page you choose from what was said about this',
        cy: 'Ar y dudalen nesaf byddwch yn dewis o’r hyn a ddywedwyd am hyn',
      },
      ask: { en: 'Select what it is about', cy: 'Dewiswch beth yw’r pwnc' },
      required: true,
      example: 'meeting',
    },
    voice_ids: {
      kind: 'references',
      to: 'voice',
      through: 'voice_answer_voice',
      label: { en: 'Whose words it answers', cy: 'Geiriau pwy y mae’n eu hateb' },
      example: 'voice-1;voice-2',
    },
    bears_on: {
      kind: 'codes',
      list: BEARINGS,
      label: { en: 'What it bears on', cy: 'I beth y mae’n berthnasol' },
      ask: { en: 'Select what it bears on', cy: 'Dewiswch i beth y mae’n berthnasol' },
      required: true,
      example: 'plan;practice',
    },
    bears_on_where: {
      kind: 'text',
      max: 200,
      label: { en: 'Which one, and where in it', cy: 'Pa un, a ble ynddo' },
      example: 'Youth justice plan 2026, priority 2',
    },
    considered_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Considered on', cy: 'Ystyriwyd ar' },
      example: '2026-06-04',
    },
    considered: {
      kind: 'text',
      max: 4000,
      lines: 4,
      label: { en: 'What was considered', cy: 'Yr hyn a ystyriwyd' },
      hint: {
        en: 'Who looked at it, what spoke for it and what against it',
        cy: 'Pwy edrychodd arno, beth oedd o’i blaid a beth oedd yn ei erbyn',
      },
      example: 'The team looked at where the children live. A room in the leisure centre costs little.',
    },
    decision: {
      kind: 'code',
      list: ANSWER_DECISIONS,
      label: { en: 'What was decided', cy: 'Yr hyn a benderfynwyd' },
      example: 'did',
    },
    done: {
      kind: 'text',
      max: 4000,
      lines: 3,
      label: { en: 'What was done', cy: 'Yr hyn a wnaed' },
      hint: { en: 'As you would tell them', cy: 'Fel y byddech yn ei ddweud wrthynt' },
      example: 'We meet at the leisure centre on Tuesdays and Thursdays.',
    },
    done_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Done on', cy: 'Gwnaed ar' },
      example: '2026-07-01',
    },
    why: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: 'Why not, or why not all of it', cy: 'Pam na wnaed hyn, neu’r cyfan ohono' },
      hint: { en: 'As you would tell them', cy: 'Fel y byddech yn ei ddweud wrthynt' },
      example: 'We may not pay for taxis.',
    },
    decided_by_id: {
      kind: 'reference',
      to: 'person',
      label: { en: 'Who decided', cy: 'Pwy benderfynodd' },
      example: 'person-1',
    },
    told_on: {
      kind: 'date',
      notInFuture: true,
      label: { en: 'Told on', cy: 'Rhoddwyd gwybod ar' },
      example: '2026-07-10',
    },
    told: {
      kind: 'codes',
      list: TOLD,
      label: { en: 'Who was told', cy: 'Pwy a gafodd wybod' },
      example: 'who-said-it;board',
    },
    asked_again: {
      kind: 'text',
      max: 1000,
      lines: 3,
      label: { en: '“You said” in the other language', cy: '“Dywedoch chi” yn yr iaith arall' },
      hint: { en: 'For the sheet that is hung up', cy: 'Ar gyfer y daflen sy’n cael ei harddangos' },
      example: 'Mae dau fws yn rhy bell i ddod am awr.',
    },
    done_again: {
      kind: 'text',
      max: 4000,
      lines: 3,
      label: { en: '“What was done” in the other language', cy: '“Yr hyn a wnaed” yn yr iaith arall' },
      example: 'Rydym yn cwrdd yn y ganolfan hamdden ar ddydd Mawrth a dydd Iau.',
    },
    why_again: {
      kind: 'text',
      max: 2000,
      lines: 3,
      label: { en: '“Why not” in the other language', cy: '“Pam na wnaed hyn” yn yr iaith arall' },
      example: 'Ni chawn dalu am dacsis.',
    },
  },
  checks: ANSWER_CHECKS,
})
