import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from '#kernel/evidence.ts'
import { isAtLeast, LEVEL_SUBJECTS, type Level, type LevelSubject } from '#kernel/level.ts'
import { addDays, localDate } from '#kernel/local-date.ts'
import { LEVEL_SUGGESTIONS, suggestedLevels } from './suggested-levels.ts'

const TODAY = localDate('2026-11-23')

/** So many days ago: below nothing, in days to come. */
const piece = (kind: EvidenceKind, ago: number, recordId = `${kind}-${ago}`): Evidence => ({
  kind,
  on: addDays(TODAY, -ago),
  what: { en: kind, cy: kind },
  path: '/',
  recordId,
})

const levelsOf = (...evidence: readonly Evidence[]): Partial<Record<LevelSubject, Level>> =>
  Object.fromEntries(Object.entries(suggestedLevels(evidence, TODAY)).map(([about, { level }]) => [about, level]))

describe('what the record suggests at least', () => {
  test.each<[string, readonly Evidence[], Partial<Record<LevelSubject, Level>>]>([
    ['nothing', [], {}],
    ['a violent offence in half a year', [piece('violent-offence', 182)], { 'others-safety': 'medium' }],
    ['a violent offence longer ago', [piece('violent-offence', 183)], {}],
    ['a sexual offence', [piece('sexual-offence', 10)], { 'others-safety': 'medium' }],
    ['a robbery', [piece('robbery', 10)], { 'others-safety': 'medium' }],
    ['a weapon', [piece('weapon', 10)], { 'others-safety': 'medium' }],
    ['two such', [piece('robbery', 10), piece('weapon', 90)], { 'others-safety': 'high' }],
    ['one offence that was both', [piece('robbery', 9, 'a'), piece('weapon', 9, 'a')], { 'others-safety': 'medium' }],
    ['two such, one long ago', [piece('robbery', 10), piece('weapon', 200)], { 'others-safety': 'medium' }],
    ['a threat with a weapon', [piece('weapon-threat', 30)], { 'others-safety': 'high' }],
    ['a person who was threatened', [piece('person-threatened', 30)], { 'others-safety': 'high' }],
    ['a new allegation', [piece('new-allegation', 3)], {}],
    ['a threat to life', [piece('threat-to-life', 5)], { 'child-safety': 'very-high', 'others-safety': 'high' }],
    ['positive grounds', [piece('nrm-positive', 300)], { 'child-safety': 'high' }],
    ['two missing episodes', [piece('missing', 1), piece('missing', 40)], {}],
    [
      'three missing episodes',
      [piece('missing', 1), piece('missing', 40), piece('missing', 89)],
      { 'child-safety': 'medium' },
    ],
    ['three, one too long ago', [piece('missing', 1), piece('missing', 40), piece('missing', 90)], {}],
    [
      'three missing episodes and a sign of exploitation',
      [piece('missing', 1), piece('missing', 40), piece('missing', 50), piece('exploitation-sign', 60)],
      { 'child-safety': 'high' },
    ],
    ['one sign of exploitation', [piece('exploitation-sign', 60)], {}],
    ['one strong sign of exploitation', [piece('strong-exploitation-sign', 60)], { 'child-safety': 'medium' }],
    ['self-harm', [piece('self-harm', 89)], { 'child-safety': 'medium' }],
    ['self-harm with a plan', [piece('self-harm-with-plan', 89)], { 'child-safety': 'high' }],
    ['self-harm longer ago', [piece('self-harm', 90)], {}],
    ['a protection plan, however old', [piece('protection-plan', 900)], { 'child-safety': 'medium' }],
    ['an injury from an assault', [piece('assault-injury', 100)], { 'child-safety': 'high' }],
    ['what is still to come', [piece('threat-to-life', -1)], {}],
  ])('of %s', (_, evidence, levels) => {
    expect(levelsOf(...evidence)).toEqual(levels)
  })

  test('says why: what speaks for the level, once', () => {
    const evidence = [piece('robbery', 10), piece('weapon', 90), piece('health-need', 3), piece('self-harm', 5)]
    expect(suggestedLevels(evidence, TODAY)['others-safety']?.because).toEqual(evidence.slice(0, 2))
    expect(suggestedLevels(evidence, TODAY)['child-safety']?.because).toEqual(evidence.slice(3))
  })

  test('speaks of likelihood of reoffending never', () => {
    const everything = EVIDENCE_KINDS.flatMap(kind => [piece(kind, 1), piece(kind, 2), piece(kind, 3)])
    expect(Object.keys(levelsOf(...everything))).toEqual(['child-safety', 'others-safety'])
  })
})

const anyPiece = fc
  .tuple(fc.constantFrom(...EVIDENCE_KINDS), fc.integer({ min: -5, max: 400 }), fc.uuid())
  .map(([kind, ago, id]) => piece(kind, ago, id))
const anyEvidence = fc.array(anyPiece, { maxLength: 12 })

test('more evidence never suggests less', () => {
  fc.assert(
    fc.property(anyEvidence, anyEvidence, (some, more) => {
      const [before, after] = [levelsOf(...some), levelsOf(...some, ...more)]
      for (const about of LEVEL_SUBJECTS) {
        const [low, high] = [before[about], after[about]]
        if (low !== undefined) expect(high !== undefined && isAtLeast(high, low)).toBe(true)
      }
    }),
  )
})

test('every suggestion says where it comes from, and that nobody has confirmed it', () => {
  for (const { source, certainty, note } of LEVEL_SUGGESTIONS) {
    expect(source).not.toBe('')
    expect(certainty).toBe('unconfirmed')
    expect(note?.cy).toBeDefined()
  }
})
