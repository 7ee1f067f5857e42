import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runAtDesk } from '#test/at-desk.ts'
import { DONE, REFUSED, USED_WRONGLY } from './run.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-forecast-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const HEADINGS = 'case,question,answer'
const NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9]
const ONE_OF_NINE = [HEADINGS, '1,2.1.1,yes', ...NINE.slice(1).map(one => `${one},2.1.1,no`)].join('\n')

async function forecast(text: string, ...more: readonly string[]) {
  await writeFile(join(folder, 'judgements.csv'), text)
  const given = ['--framework', 'hmip-2021', '--judgements', 'judgements.csv', '--draws', '2000', ...more]
  return runAtDesk({ folder }, ['forecast', ...given])
}

const REST =
  '1.1=good,1.2=inadequate,1.3=good,1.4=inadequate,2.2=good,2.3=good,2.4=good,3.1=good,3.2=good,3.3=good,3.4=good'

describe('sightline forecast', () => {
  test('answers with the chance of each rating, the figures first', async () => {
    const told = await forecast(ONE_OF_NINE, '--open-cases', '15', '--ratings', REST, '--json')
    expect([told.end, told.err]).toEqual([DONE, ''])
    expect(told.out).toMatch(
      /^\{"cases":9,"sample":14,"draws":2000,"standardError":0\.00\d+,"standards":\[\{"id":"2\.1","probability":\{"inadequate":0\.9\d*,"requires-improvement":0\.0\d*,"good":0(\.\d+)?,"outstanding":0(\.\d+)?\},/,
    )
    expect(told.out).toMatch(/"overall":\{"probability":\{.*?\},"scoreMean":18\.0\d*,"outOf":36,/)
    expect(JSON.parse(told.out)).toMatchObject({
      framework: 'hmip-2021',
      seed: 1,
      certainty: 'unconfirmed',
      work: [{ works: ['court'], cases: 9, openCases: 15, sample: 14 }],
    })
  })

  test('says what that means, in both languages', async () => {
    const told = await forecast(ONE_OF_NINE, '--open-cases', '15', '--json')
    expect(told.out).toContain('"en":"9 audited cases: ')
    expect(told.out).toContain('"cy":"9 o achosion a archwiliwyd: ')
  })

  test('tells people the same in sentences', async () => {
    const { out } = await forecast(ONE_OF_NINE, '--open-cases', '15')
    expect(out).toContain('2.1 Assessment\n  Inadequate 9')
    expect(out).toContain('9 audited cases: ')
    expect(out).toContain('Nothing is known of these standards: 1.1, 1.2')
    expect(out).toContain('Size of the sample: 14.')
    expect(out).toContain('Unconfirmed')
  })

  test('tells the same twice, and something else with another seed', async () => {
    const [one, again, other] = [
      await forecast(ONE_OF_NINE, '--open-cases', '15', '--json'),
      await forecast(ONE_OF_NINE, '--open-cases', '15', '--json', '--seed', '1'),
      await forecast(ONE_OF_NINE, '--open-cases', '15', '--json', '--seed', '2'),
    ]
    expect(again.out).toBe(one.out)
    expect(other.out).not.toBe(one.out)
  })

  test('takes a sample as it is given', async () => {
    const told = await forecast(ONE_OF_NINE, '--open-cases', '300', '--sample', '91', '--json')
    expect(JSON.parse(told.out)).toMatchObject({ sample: 91 })
  })

  test('goes by the rules of the day', async () => {
    const file = [HEADINGS, ...NINE.map(one => `${one},2.1.1,yes`)].join('\n')
    const on = async (day: string) => {
      const told = await forecast(file, '--framework', 'hmip-2025-full', '--open-cases', '3000', '--json', '--on', day)
      return (JSON.parse(told.out) as { readonly sample: number }).sample
    }
    expect([await on('2025-06-01'), await on('2026-11-26')]).toEqual([125, 91])
  })

  test('forecasts nothing of what applied to no case, and says so', async () => {
    const told = await forecast(`${HEADINGS}\n1,2.1.1,na\n2,2.1.1,na\n`, '--open-cases', '15', '--json')
    expect(JSON.parse(told.out)).toMatchObject({ cases: 2, standards: [{ id: '2.1', cases: 0 }], overall: null })
    const { out } = await forecast(`${HEADINGS}\n1,2.1.1,na\n`, '--open-cases', '15')
    expect(out).toContain('No case was audited: nothing is known')
    expect(out).toContain('Overall: no standard that counts was audited or given')
  })
})

describe('is refused, with what to do, and nothing is forecast:', () => {
  test.for([
    ['an empty file', '', [], 'There are no judgements'],
    ['headings alone', HEADINGS, [], 'There are no judgements'],
    ['an unknown question', `${HEADINGS}\n1,9.9.9,yes`, [], '“9.9.9”'],
    ['a case judged twice', `${ONE_OF_NINE}\n1,2.1.1,no`, [], 'already'],
    ['fewer open cases than none', ONE_OF_NINE, ['--open-cases', '-3'], '--open-cases -3 cannot be'],
    ['no open cases', ONE_OF_NINE, ['--open-cases', '0'], 'from 1 to 1000000'],
    ['half a case', ONE_OF_NINE, ['--open-cases', '1.5'], '--open-cases 1.5 cannot be'],
    ['words for a number', ONE_OF_NINE, ['--open-cases', 'many'], '--open-cases many cannot be'],
    ['a sample of none', ONE_OF_NINE, ['--sample', '0'], 'from 1 to 1000'],
    ['a huge sample', ONE_OF_NINE, ['--sample', '1001'], 'from 1 to 1000'],
    ['no draws', ONE_OF_NINE, ['--draws', '0'], 'from 1 to 1000000'],
    ['huge draws', ONE_OF_NINE, ['--draws', '1000000000000'], 'from 1 to 1000000'],
    ['draws in another notation', ONE_OF_NINE, ['--draws', '1e5'], '--draws 1e5 cannot be'],
    ['a seed beyond its numbers', ONE_OF_NINE, ['--seed', '4294967296'], '--seed 4294967296 cannot be'],
    ['a day that is none', ONE_OF_NINE, ['--on', 'soon'], '--on soon is not a day'],
    ['a day before the framework', ONE_OF_NINE, ['--on', '2017-01-01'], 'is before hmip-2021 began'],
    ['an unknown framework', ONE_OF_NINE, ['--framework', 'hmip-1999'], 'hmip-2021'],
    ['an unknown standard', ONE_OF_NINE, ['--ratings', '9.9=good'], 'There is no standard 9.9'],
    ['an unknown rating', ONE_OF_NINE, ['--ratings', '1.1=fine'], '“fine”'],
    ['ratings that are none', ONE_OF_NINE, ['--ratings', ','], 'No ratings were given'],
    ['a rating of what was audited', ONE_OF_NINE, ['--ratings', '2.1=good'], 'Standard 2.1 was audited'],
  ] as const)('%s', async ([, text, more, words]) => {
    const told = await forecast(text, '--open-cases', '15', ...more)
    expect([told.end, told.out]).toEqual([REFUSED, ''])
    expect(told.err).toContain(words)
  })

  test('without the number of open cases it is told that one is needed', async () => {
    expect((await forecast(ONE_OF_NINE)).end).toBe(USED_WRONGLY)
  })
})
