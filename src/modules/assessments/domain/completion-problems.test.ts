import { describe, expect, test } from 'vitest'
import type { Evidence } from '#kernel/evidence.ts'
import { localDate } from '#kernel/local-date.ts'
import { questionsFor, sectionsFor } from './case-sections.ts'
import { completionProblems, type SoFar } from './completion-problems.ts'
import { COURT_1 } from './content/court-1.ts'
import { factorsIn } from './factor-kinds.ts'
import { suggestedLevels } from './suggested-levels.ts'

const ON = localDate('2026-11-23')
const FACTS = { nation: 'wales', group: 'court-order', stage: 'start', hasOffence: true, hasVictim: true } as const
const SECTIONS = sectionsFor(COURT_1, FACTS)
const QUESTIONS = SECTIONS.flatMap(section => (section.kind === 'questions' ? questionsFor(section, FACTS) : []))
const THREAT: Evidence = {
  kind: 'threat-to-life',
  on: ON,
  what: { en: 'Threat', cy: 'Bygythiad' },
  path: '/',
  recordId: 'one',
}

const WHOLE: SoFar = {
  answered: new Set(QUESTIONS.map(({ id }) => id)),
  lookedAt: new Set(factorsIn('child-safety').map(({ code }) => code)),
  levels: { 'child-safety': 'medium', 'others-safety': 'low', reoffending: 'low' },
  explained: new Set(),
  childPart: { how: 'conversation', note: null },
  startedOn: localDate('2026-11-02'),
}

const problems = (soFar: Partial<SoFar>, evidence: readonly Evidence[] = []) =>
  completionProblems(
    { ...WHOLE, ...soFar },
    { sections: SECTIONS, facts: FACTS, suggested: suggestedLevels(evidence, ON), on: ON },
  ).map(({ problem, codes }) => [problem, ...codes])

describe('what stands against completing an assessment', () => {
  test('nothing, where all is said', () => {
    expect(problems({})).toEqual([])
  })

  test.for([
    [{ answered: new Set(QUESTIONS.slice(1).map(({ id }) => id)) }, ['questions-unanswered', QUESTIONS[0]?.id]],
    [
      {
        lookedAt: new Set(
          factorsIn('child-safety')
            .map(({ code }) => code)
            .slice(1),
        ),
      },
      ['safety-not-looked-at', 'safety-physical'],
    ],
    [{ levels: { 'child-safety': 'low', 'others-safety': 'low' } }, ['level-missing', 'reoffending']],
    [{ childPart: { how: null, note: null } }, ['childs-part-missing', 'child_part']],
    [{ childPart: { how: 'none', note: null } }, ['childs-part-missing', 'child_part']],
    [{ startedOn: localDate('2026-11-24') }, ['completed-before-started', 'started_on']],
  ] as const)('%o', ([soFar, problem]) => {
    expect(problems(soFar)).toEqual([problem])
  })

  test('that a child did not take part is enough when it is said why', () => {
    expect(problems({ childPart: { how: 'none', note: 'Was in hospital' } })).toEqual([])
  })

  test('a level below what the record suggests, until it is explained', () => {
    expect(problems({}, [THREAT])).toEqual([['evidence-unexplained', 'child-safety', 'others-safety']])
    expect(problems({ explained: new Set(['child-safety', 'others-safety']) }, [THREAT])).toEqual([])
  })
})
