import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#kernel/language.ts'
import { GALLERY } from './gallery.tsx'
import { render } from './view.tsx'

type Element = Tree.Element

const names = Object.keys(GALLERY) as readonly (keyof typeof GALLERY)[]
const pages = names.flatMap(name => LANGUAGES.map(language => [name, language] as const))

const view = (language: Language) => ({ language, href: (path: string) => `/aberwen${path}`, nonce: 'once' })
const html = (name: keyof typeof GALLERY, language: Language) => render(view(language), GALLERY[name]())

function elements(node: Tree.Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : []
  return 'tagName' in node ? [node, ...children] : children
}

const all = (name: keyof typeof GALLERY, language: Language) => elements(parse(html(name, language)))
const attribute = (element: Element, name: string) => element.attrs.find(one => one.name === name)?.value
const text = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(text).join('') : ''

describe.for(pages)('%s in %s', ([name, language]) => {
  const page = all(name, language)
  const ids = page.map(element => attribute(element, 'id')).filter(id => id !== undefined)

  test('is a document in its language, with one heading of the first level and one main part', () => {
    expect(html(name, language)).toMatch(new RegExp(`^<!DOCTYPE html><html lang="${language}"`))
    expect(page.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1)
    expect(page.filter(({ tagName }) => tagName === 'main')).toHaveLength(1)
  })

  test('gives each id once, and refers to none that is missing', () => {
    expect(ids).toHaveLength(new Set(ids).size)
    const refers = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'data-aria-controls']
    const referred = page.flatMap(one => refers.flatMap(by => attribute(one, by)?.split(' ') ?? []))
    expect(referred.filter(id => !ids.includes(id))).toEqual([])
    const links = page.map(one => attribute(one, 'href') ?? '').filter(href => /^#(?!review|plan)/.test(href))
    expect(links.filter(href => !ids.includes(href.slice(1)))).toEqual([])
  })

  test('labels every field', () => {
    const labelled = page.filter(one => one.tagName === 'label').map(one => attribute(one, 'for'))
    const fields = page.filter(
      one => ['input', 'select', 'textarea'].includes(one.tagName) && attribute(one, 'type') !== 'hidden',
    )
    expect(fields.map(one => attribute(one, 'id')).filter(id => !labelled.includes(id))).toEqual([])
  })

  test('says everything: no object, nothing undefined, no brace left over', () => {
    const said = page
      .filter(({ tagName }) => tagName === 'body')
      .map(text)
      .join('')
    expect(said).not.toMatch(/\[object|undefined|null\b|NaN|[{}]/)
  })

  test('holds no style and no script of its own', () => {
    expect(page.filter(one => attribute(one, 'style') !== undefined || one.tagName === 'style')).toEqual([])
    const scripts = page.filter(({ tagName }) => tagName === 'script')
    expect(scripts.map(one => [attribute(one, 'nonce'), text(one)])).toEqual(scripts.map(() => ['once', '']))
    expect(page.flatMap(one => one.attrs.filter(({ name: by }) => /^on/.test(by)))).toEqual([])
  })
})

describe('a page', () => {
  test('has nothing in English only', () => {
    const welsh = names.map(name => html(name, 'cy')).join('')
    for (const word of ['Skip to', 'Sign out', 'There is a problem', 'Showing', 'Change', 'Save', 'Filters', 'Menu<'])
      expect(welsh).not.toContain(word)
  })

  test('names the error before the title, and the service after it', () => {
    const title = all('form', 'cy').find(({ tagName }) => tagName === 'title')
    expect(title && text(title)).toBe('Gwall: Hunaniaeth – Gwasanaeth Cyfiawnder Ieuenctid Aberwen – Sightline')
  })

  test('shows each error in its summary, linked to the field, and by the field', () => {
    const page = all('form', 'en')
    const links = page.filter(one => ['#given_names', '#born', '#needs'].includes(attribute(one, 'href') ?? ''))
    expect(links.map(text)).toEqual([
      'Given names: enter an answer',
      'Date of birth: must be a real date',
      'Needs: select an answer',
    ])
    const messages = page.filter(one => attribute(one, 'class') === 'govuk-error-message').map(text)
    expect(messages).toEqual(links.map(link => `Error: ${text(link)}`))
  })

  test('keeps its place when the language is switched', () => {
    const link = all('list', 'en').find(one => attribute(one, 'hreflang') === 'cy')
    expect(link && attribute(link, 'href')).toBe('/aberwen/caseload?page=2&lang=cy')
  })

  test('leads into the service, but out of it for what is outside any', () => {
    const page = all('record', 'en')
    const href = (words: string) =>
      page.filter(one => one.tagName === 'a' && text(one) === words).map(one => attribute(one, 'href'))
    expect(href('Caseload')).toEqual(['/aberwen/caseload'])
    expect(href('Switch service')).toEqual(['/services'])
  })
})
