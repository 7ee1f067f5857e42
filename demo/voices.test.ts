import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate } from '#kernel/local-date.ts'
import { answerStanding } from '#modules/voice/domain/answer-standing.ts'
import { voiceAnswer } from '#modules/voice/domain/voice-answer.ts'
import { voice } from '#modules/voice/domain/voice.ts'
import { demoBundles } from './demo-bundles.ts'

const today = localDate('2026-11-23')
const [failed, sound] = demoBundles(today)

const answersOf = (bundle: typeof failed) =>
  (bundle?.rows(voiceAnswer) ?? []).map(({ facts }) => ({
    asked_on: facts['asked_on'] as LocalDate,
    decision: (facts['decision'] ?? null) as string | null,
    told_on: (facts['told_on'] ?? null) as LocalDate | null,
    why: facts['why'],
    voices: facts['voice_ids'] as readonly string[],
  }))

describe('the service that failed', () => {
  test('keeps hardly anybody’s words', () => {
    const [few, many] = [failed, sound].map(bundle => bundle?.rows(voice).length ?? 0)
    expect(few).toBeGreaterThan(5)
    expect(few).toBeLessThan((many ?? 0) / 8)
  })

  test('has let the one thing that it was asked for lie for years', () => {
    const standings = answersOf(failed).map(answer => answerStanding(answer, today))
    expect(standings).toEqual(['late'])
  })
})

describe('the service that is well', () => {
  const answers = answersOf(sound)

  test('lets nobody wait too long, and says why where it did not', () => {
    expect(answers.map(answer => answerStanding(answer, today))).not.toContain('late')
    const refused = answers.filter(({ decision }) => decision === 'did-not' || decision === 'partly')
    expect(refused.length).toBeGreaterThan(1)
    expect(refused.filter(({ why }) => typeof why !== 'string')).toEqual([])
  })

  test('answers words that were said before it was asked', () => {
    const saidOn = new Map(sound?.rows(voice).map(({ id, facts }) => [id, facts['said_on'] as LocalDate]))
    const astray = answers.filter(({ asked_on, voices }) => voices.some(id => (saidOn.get(id) ?? today) > asked_on))
    expect(astray).toEqual([])
    expect(answers.every(({ voices }) => voices.length > 0)).toBe(true)
  })

  test('keeps no victim’s words in a child’s record', () => {
    const inRecords = (sound?.rows(voice) ?? []).filter(
      ({ facts }) => facts['who'] === 'victim' && facts['child_id'] !== undefined,
    )
    expect(inRecords).toEqual([])
  })
})
