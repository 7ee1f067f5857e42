import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#kernel/language.ts'
import { render } from '../view.tsx'
import { initialsOf, RatingTag } from './rating-tag.tsx'

const COLOURS = new Map(
  [
    ...readFileSync(new URL('../assets/styles/_ratings.scss', import.meta.url), 'utf8').matchAll(
      /^\$([\w-]+): (#[0-9a-f]{6});$/gm,
    ),
  ].map(([, name = '', value = '']) => [name, value]),
)

const colour = (name: string): string => {
  const found = COLOURS.get(name)
  if (!found) throw new Error(`No colour ${name}`)
  return found
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('the colours of the ratings', () => {
  test.for([
    ['0', '1'],
    ['1', '2'],
    ['2', '3'],
    ['0', 'none'],
    ['3', 'none'],
  ] as const)('%s stands out from %s beside it', ([one, other]) => {
    expect(contrast(colour(`rating-${one}`), colour(`rating-${other}`))).toBeGreaterThanOrEqual(3)
  })

  test.for(['0', '1', '2', '3', 'none'])('words can be read on %s', level => {
    expect(contrast(colour(`rating-${level}`), colour(`on-rating-${level}`))).toBeGreaterThanOrEqual(4.5)
  })

  test('each is edged against the page', () => {
    expect(contrast(colour('rating-edge'), '#ffffff')).toBeGreaterThanOrEqual(3)
    expect(contrast(colour('rating-none-edge'), '#ffffff')).toBeGreaterThanOrEqual(3)
  })
})

const IMPROVE = { en: 'Requires improvement', cy: 'Angen gwella' }
const STAFF = { en: '1.2 Staff', cy: '1.2 Y staff' }
const html = (language: 'en' | 'cy', tag: Parameters<typeof render>[1]) =>
  render({ language, href: path => path, nonce: '' }, tag)

describe('a rating', () => {
  test.for([
    ['en', 'RI'],
    ['cy', 'AG'],
  ] as const)('has its initials in each language: %s', ([language, initials]) => {
    expect(initialsOf(IMPROVE, language)).toBe(initials)
  })

  test.for(LANGUAGES)('is said in full where only its initials are shown: %s', language => {
    const tag = html(language, <RatingTag level={1} label={IMPROVE} of={STAFF} short />)
    expect(tag).toContain(`<span class="govuk-visually-hidden">${STAFF[language]}: ${IMPROVE[language]}</span>`)
    expect(tag).toContain(`<span aria-hidden="true">${initialsOf(IMPROVE, language)}</span>`)
  })

  test('that is not known is a dash, and no rating’s colour', () => {
    const tag = html('en', <RatingTag level={null} label={{ en: 'Not known', cy: 'Ddim yn hysbys' }} short />)
    expect(tag).toContain('sl-rating--none')
    expect(tag).toContain('<span aria-hidden="true">–</span>')
  })
})
