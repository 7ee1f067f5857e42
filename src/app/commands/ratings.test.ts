import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runAtDesk } from '#test/at-desk.ts'
import { DONE, REFUSED, USED_WRONGLY } from './run.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sightline-ratings-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const sightline = (...args: readonly string[]) => runAtDesk({ folder }, args)

async function rate(text: string, framework = 'hmip-2021') {
  await writeFile(join(folder, 'judgements.csv'), text)
  return sightline('rate', '--framework', framework, '--judgements', 'judgements.csv', '--json')
}

const ONE_OF_NINE = ['case,question,answer', '1,2.1.1,yes', ...[2, 3, 4, 5, 6, 7, 8, 9].map(n => `${n},2.1.1,no`)]

describe('sightline rate', () => {
  test('answers with the rating of each standard that the file speaks of', async () => {
    const told = await rate(ONE_OF_NINE.join('\n'))
    expect([told.end, told.err]).toEqual([DONE, ''])
    expect(JSON.parse(told.out)).toEqual({
      framework: 'hmip-2021',
      certainty: 'unconfirmed',
      standards: [
        {
          id: '2.1',
          rating: 'inadequate',
          questions: [{ id: '2.1.1', sufficient: 1, judged: 9, rating: 'inadequate' }],
          discretion: [],
          toRaise: { question: '2.1.1', cases: 4 },
          toLower: null,
        },
      ],
    })
  })

  test('tells people the same in sentences', async () => {
    await rate(ONE_OF_NINE.join('\n'))
    const { out } = await sightline('rate', '--framework', 'hmip-2021', '--judgements', 'judgements.csv')
    expect(out).toContain('2.1 Assessment: Inadequate')
    expect(out).toContain('sufficient in 1 of 9')
    expect(out).toContain('would rise with 4 cases more sufficient (2.1.1)')
    expect(out).toContain('Unconfirmed')
  })

  test('reads what a spreadsheet writes: a byte-order mark, semicolons, columns in another order, capitals', async () => {
    const told = await rate('\uFEFFAnswer;Notes;Question;Case\r\nYes;"a; b";2.1.1;1\r\nNO;;2.1.1;2\r\n\r\n')
    expect(told.end).toBe(DONE)
    expect(told.out).toContain('"questions":[{"id":"2.1.1","sufficient":1,"judged":2')
  })

  test.for([
    ['an empty file', '', ['line 1', 'no judgements']],
    ['headings alone', 'case,question,answer\n', ['line 1', 'Add a line']],
    ['a column missing', 'case,question\n1,2.1.1\n', ['line 1', 'Columns missing: answer']],
    ['an unknown question', 'case,question,answer\n1,9.9.9,yes\n', ['line 2', '“9.9.9”', '2.1.1']],
    ['a question of evidence', 'case,question,answer\n1,1.1.1,yes\n', ['line 2', 'judged on evidence']],
    ['an unknown answer', 'case,question,answer\n1,2.1.1,maybe\n', ['line 2', '“maybe”', 'yes, no or na']],
    ['no answer', 'case,question,answer\n1,2.1.1,\n', ['line 2', 'answer is missing']],
    ['no case', 'case,question,answer\n,2.1.1,yes\n', ['line 2', 'case is missing']],
    [
      'a case judged twice on a question',
      'case,question,answer\n1,2.1.1,yes\n2,2.1.1,no\n 1 ,2.1.1,yes\n',
      ['line 4', '“1”', 'in line 2 already'],
    ],
  ] as const)('%s is refused by line, with what to do, and nothing is rated', async ([, text, words]) => {
    const told = await rate(text)
    expect([told.end, told.out]).toEqual([REFUSED, ''])
    for (const word of words) expect(told.err).toContain(word)
  })

  test('every line that is wrong is named at once', async () => {
    const { err } = await rate('case,question,answer\n1,9.9.9,maybe\n2,2.1.1,yes\n3,2.1.1,perhaps\n')
    expect(err.match(/line \d+/g)).toEqual(['line 2', 'line 2', 'line 4'])
  })

  test('an unknown framework is refused with those that there are', async () => {
    const told = await rate('case,question,answer\n1,2.1.1,yes\n', 'hmip-1999')
    expect([told.end, told.out]).toEqual([REFUSED, ''])
    expect(told.err).toContain('hmip-2021')
  })

  test('a file that is not there is refused', async () => {
    const told = await sightline('rate', '--framework', 'hmip-2021', '--judgements', 'nowhere.csv', '--json')
    expect([told.end, told.out]).toEqual([REFUSED, ''])
    expect(told.err).toContain('nowhere.csv')
  })

  test('without a file it is told that one is needed', async () => {
    const told = await sightline('rate', '--framework', 'hmip-2021')
    expect([told.end, told.out]).toEqual([USED_WRONGLY, ''])
  })
})

describe('sightline overall', () => {
  const overall = (ratings: string, framework = 'hmip-2021') =>
    sightline('overall', '--framework', framework, '--ratings', ratings, '--json')
  const ALL = ['1.1', '1.2', '1.3', '1.4', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3', '3.4']

  test('adds up the standards', async () => {
    const told = await overall(ALL.map(id => `${id}=good`).join(','))
    expect(JSON.parse(told.out)).toEqual({ score: 24, outOf: 36, rating: 'good', certainty: 'published' })
  })

  test('says so where fewer standards are rated than the bands are for', async () => {
    const told = await overall('1.1=inadequate, 1.2=requires-improvement, 1.3=inadequate')
    expect(JSON.parse(told.out)).toEqual({ score: 1, outOf: 9, rating: 'inadequate', certainty: 'unconfirmed' })
  })

  test('leaves out resettlement, by either of its numbers', async () => {
    for (const number of ['4.1', 'R1', 'r1']) {
      const told = await overall(`1.1=good,${number}=outstanding`)
      expect(JSON.parse(told.out)).toMatchObject({ score: 2, outOf: 3 })
    }
  })

  test.for([
    ['a standard that is not in the framework', '1.1=good,9.9=good', '9.9'],
    ['a rating that is none', '1.1=splendid', '“splendid”'],
    ['a standard rated twice', '1.1=good,1.1=inadequate', 'rated twice'],
    ['what is no rating at all', '1.1', '“1.1”'],
    ['nothing', ' , ', 'No ratings'],
  ] as const)('%s is refused in words', async ([, ratings, words]) => {
    const told = await overall(ratings)
    expect([told.end, told.out]).toEqual([REFUSED, ''])
    expect(told.err).toContain(words)
  })

  test('a day that is none is refused', async () => {
    const told = await sightline('overall', '--framework', 'hmip-2021', '--ratings', '1.1=good', '--on', 'soon')
    expect([told.end, told.out]).toEqual([REFUSED, ''])
  })
})
