import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Language, same } from '#kernel/language.ts'
import { GALLERY } from '../gallery.tsx'
import { render } from '../view.tsx'
import { type Bar, type BarPart, segmentsOf, StackedBars } from './stacked-bars.tsx'

type Element = Tree.Element

const PARTS: readonly BarPart[] = [
  { label: { en: 'Outstanding', cy: 'Rhagorol' }, level: 3 },
  { label: { en: 'Good', cy: 'Da' }, level: 2 },
  { label: { en: 'Not known', cy: 'Ddim yn hysbys' }, level: null },
]
const WALES: Bar = { label: { en: 'Wales', cy: 'Cymru' }, values: [1, 9, 0] }

const view = (language: Language) => ({ language, href: (path: string) => path, nonce: '' })

function elements(node: Tree.Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : []
  return 'tagName' in node ? [node, ...children] : children
}
const attribute = (element: Element, name: string) => element.attrs.find(one => one.name === name)?.value
const text = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : ''
const tagged = (all: readonly Element[], tag: string) => all.filter(({ tagName }) => tagName === tag)

const drawn = (language: Language) =>
  elements(
    parseFragment(
      render(
        view(language),
        <StackedBars
          id="nations"
          title={{ en: 'Ratings by nation', cy: 'Graddau fesul gwlad' }}
          summary={{ en: 'Most are Good.', cy: 'Mae’r rhan fwyaf yn Dda.' }}
          of={{ en: 'Nation', cy: 'Gwlad' }}
          parts={PARTS}
          bars={[WALES]}
        />,
      ),
    ),
  )

describe('the parts of a bar', () => {
  test('stand one after the other, and what there is none of is left out', () => {
    expect(segmentsOf(PARTS, WALES)).toEqual([
      { level: 3, value: 1, from: 0, to: 1 },
      { level: 2, value: 9, from: 1, to: 10 },
    ])
  })

  test('fill the bar without a gap, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 3, maxLength: 3 }), values => {
        const segments = segmentsOf(PARTS, { label: same('x'), values })
        const joined = segments.every(({ from }, at) => from === (segments[at - 1]?.to ?? 0))
        return joined && (segments.at(-1)?.to ?? 0) === values.reduce((sum, value) => sum + value, 0)
      }),
    )
  })
})

describe('a chart', () => {
  test.for([
    [
      'en',
      'Ratings by nation',
      'Most are Good.',
      ['Nation', 'Outstanding', 'Good', 'Not known'],
      ['Wales', '1', '9', '0'],
    ],
    [
      'cy',
      'Graddau fesul gwlad',
      'Mae’r rhan fwyaf yn Dda.',
      ['Gwlad', 'Rhagorol', 'Da', 'Ddim yn hysbys'],
      ['Cymru', '1', '9', '0'],
    ],
  ] as const)(
    'says in words what it shows, and holds its figures in a table: %s',
    ([language, title, summary, head, row]) => {
      const all = drawn(language)
      const drawings = all.filter(element => attribute(element, 'role') === 'img')
      expect(drawings).toHaveLength(2)
      for (const drawing of drawings) {
        const inside = elements(drawing)
        const named = (attribute(drawing, 'aria-labelledby') ?? '').split(' ')
        const words = named.map(id =>
          inside
            .filter(one => attribute(one, 'id') === id)
            .map(text)
            .join(''),
        )
        expect(words).toEqual([title, summary])
      }
      expect(tagged(all, 'figcaption').map(text)).toEqual([`${title}${summary}`])
      const [headings = [], figures = []] = tagged(all, 'tr').map(one => one.childNodes.map(text))
      expect([headings, figures]).toEqual([head, row])
    },
  )

  test('keeps back what may not be shown, and says so in its table', () => {
    const parts: readonly BarPart[] = [
      { label: { en: 'Children', cy: 'Plant' }, level: 'first' },
      { label: { en: 'Victims', cy: 'Dioddefwyr' }, level: 'second' },
    ]
    const spring: Bar = { label: { en: 'Spring', cy: 'Gwanwyn' }, values: [9, null] }
    expect(segmentsOf(parts, spring)).toEqual([{ level: 'first', value: 9, from: 0, to: 9 }])
    const title = { en: 'Voices', cy: 'Lleisiau' }
    const of = { en: 'Season', cy: 'Tymor' }
    const all = elements(
      parseFragment(
        render(view('cy'), <StackedBars {...{ id: 'voices', title, summary: title, of, parts }} bars={[spring]} />),
      ),
    )
    const [, figures] = tagged(all, 'tr').map(one => one.childNodes.map(text))
    expect(figures).toEqual(['Gwanwyn', '9', 'Heb ei ddangos'])
    expect(tagged(all, 'pattern').map(one => attribute(one, 'id'))).toEqual([
      'voices-key-first-pattern-first',
      'voices-key-second-pattern-second',
      'voices-wide-pattern-first',
      'voices-wide-pattern-second',
      'voices-narrow-pattern-first',
      'voices-narrow-pattern-second',
    ])
  })

  test('tells its parts apart by a pattern of their own', () => {
    const html = render(view('en'), GALLERY.figures())
    const patterns = [...html.matchAll(/<pattern id="bars-wide-pattern-(\w+)".*?<g [^>]*>(.*?)<\/g><\/pattern>/g)]
    expect(patterns.map(([, name]) => name)).toEqual(['0', '1', '2', '3', 'none'])
    expect(new Set(patterns.slice(0, 4).map(([, , marks]) => marks)).size).toBe(4)
  })

  test('refers only to patterns of the same drawing: a hidden one has none to lend', () => {
    const html = render(view('en'), GALLERY.figures())
    const drawings = [...html.matchAll(/<svg class="sl-chart__drawing.*?<\/svg>/g)].map(([drawing]) => drawing)
    const lost = drawings.flatMap(drawing =>
      [...drawing.matchAll(/url\(#([^)]+)\)/g)].filter(([, id]) => !drawing.includes(`id="${id ?? ''}"`)),
    )
    expect(drawings.length).toBeGreaterThan(0)
    expect(lost).toEqual([])
  })
})
